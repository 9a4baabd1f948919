import type { PublicQuestion } from '#domain/assessment/public-question.ts'
import type { ResponseResult } from '#domain/progress/response-result.ts'
import { Feedback } from '../feedback.tsx'
import questionStyles from '../question.module.css'
import own from './attempt-question.module.css'
import { QuestionNumber } from './question-number.tsx'
import styles from './reviewed-question.module.css'

type ReviewedQuestionProps = {
  /** Id of its element, where several attempts stand on a page. */
  readonly anchor?: string
  readonly position: number
  readonly question: PublicQuestion
  /** The learner's own answer in words; missing where the question was left open. */
  readonly given: readonly string[] | undefined
  /** What is said of it, as far as it may be. */
  readonly result: ResponseResult | undefined
  /** What was right, once it may be told. */
  readonly answerKey: readonly string[] | undefined
  /** Why it is right, where nothing was answered of which to say so. */
  readonly explanation?: string | undefined
}

/** A question whose answer stands: as it was seen, what was answered, what is said of it, and apart from that the key. */
export function ReviewedQuestion(props: ReviewedQuestionProps) {
  const { position, question, given, result, answerKey, explanation } = props
  const { anchor = `question-${position}` } = props
  const options = optionsOf(question)
  return (
    <section
      id={anchor}
      tabIndex={-1}
      className={`${questionStyles.question} ${own.question}`}
      aria-labelledby={`${anchor}-prompt`}
    >
      <QuestionNumber position={position} points={question.points} />
      <p id={`${anchor}-prompt`} className={questionStyles.prompt}>
        {question.prompt}
      </p>
      {question.type === 'claim' ? <blockquote>{question.claim}</blockquote> : null}
      {options ? (
        <ul className={styles.options}>
          {options.map(({ id, text }) => (
            <Seen key={id} text={text} isGiven={given?.includes(text)} isRight={answerKey?.includes(text)} />
          ))}
        </ul>
      ) : (
        <Lines title="Answer" lines={given} />
      )}
      {given === undefined ? <p className={styles.open}>Left open.</p> : null}
      {result ? <Feedback result={result} /> : null}
      {options ? null : <Lines title="What is right" lines={answerKey} isKey />}
      {explanation === undefined ? null : <p className={styles.explanation}>{explanation}</p>}
    </section>
  )
}

type SeenProps = {
  readonly text: string
  readonly isGiven: boolean | undefined
  readonly isRight: boolean | undefined
}

function Seen({ text, isGiven = false, isRight = false }: SeenProps) {
  return (
    <li className={`${styles.option} ${isGiven ? styles.given : ''} ${isRight ? styles.right : ''}`}>
      <span>{text}</span>
      {isGiven || isRight ? (
        <span className={styles.words}>
          {isGiven ? <span>● answered</span> : null}
          {isRight ? <span className={styles.key}>✓ right</span> : null}
        </span>
      ) : null}
    </li>
  )
}

function Lines({
  title,
  lines,
  isKey = false,
}: {
  readonly title: string
  readonly lines: readonly string[] | undefined
  readonly isKey?: boolean
}) {
  if (lines === undefined) return null
  return (
    <div className={`${styles.lines} ${isKey ? styles.keyLines : ''}`}>
      <p className={styles.title}>{title}</p>
      <ul>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

/** What was there to choose from, in the order it was seen. */
function optionsOf(question: PublicQuestion): readonly { id: string; text: string }[] | undefined {
  switch (question.type) {
    case 'choice':
    case 'choices':
      return question.options
    case 'hotspot':
      return question.targets
    default:
      return undefined
  }
}
