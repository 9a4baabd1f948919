import type { ReactNode } from 'react'
import type { PublicQuestion } from '#domain/assessment/public-question.ts'
import type { AnswerView } from '#domain/progress/answer-view.ts'
import type { ResponseResult } from '#domain/progress/response-result.ts'
import { Feedback } from '../feedback.tsx'
import { GivenAnswer } from '../given-answer.tsx'
import questionStyles from '../question.module.css'
import own from './attempt-question.module.css'
import { QuestionNumber } from './question-number.tsx'
import styles from './reviewed-question.module.css'

type ReviewedQuestionProps = {
  /** Id of its element, where several attempts stand on a page. */
  readonly anchor?: string
  readonly position: number
  readonly question: PublicQuestion
  /** The answer as it was seen and given, with what was right once it may be told. */
  readonly view: AnswerView
  /** Was nothing answered? */
  readonly isOpen: boolean
  /** How sure the learner was and which hints were opened, in words. */
  readonly how?: string | undefined
  /** What is said of it, as far as it may be. */
  readonly result: ResponseResult | undefined
  /** A drawing of the answer, for one that is a state of a diagram. */
  readonly picture?: ReactNode
  /** Why it is right, where nothing was answered of which to say so. */
  readonly explanation?: string | undefined
}

/** A question whose answer stands: what was answered, what is right, and what is said of it. */
export function ReviewedQuestion(props: ReviewedQuestionProps) {
  const { position, question, view, isOpen, how, result, picture, explanation } = props
  const { anchor = `question-${position}` } = props
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
      {isOpen ? <p className={styles.open}>Left open.</p> : null}
      {how ? <p className={styles.open}>{how}</p> : null}
      {picture}
      {/* A drawn curve stands beside its data in what is said of it. */}
      {picture || result?.comparison ? null : <GivenAnswer view={view} />}
      {result ? <Feedback result={result} /> : null}
      {explanation === undefined ? null : <p className={styles.explanation}>{explanation}</p>}
    </section>
  )
}
