import Link from 'next/link'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { SubmitKeys } from '#components/ui/submit-keys.client.tsx'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import type { FormCall } from '#domain/form-state.ts'
import { CommentField } from './comment-field.client.tsx'
import styles from './essay-reader.module.css'
import { RubricField, type RubricRow } from './rubric-field.client.tsx'

type Essay = {
  readonly id: string
  readonly learner: string
  readonly answeredAt: number
  readonly text: string
  readonly criteria: readonly RubricRow[]
  readonly judgement:
    | {
        readonly earned: number
        readonly comment: string
        readonly by: string | undefined
        readonly at: number
      }
    | undefined
}

type EssayReaderProps = {
  readonly classId: string
  readonly timeZone: string
  readonly question: { readonly id: string; readonly points: number; readonly model: string }
  readonly essays: readonly Essay[]
  readonly shown: Essay | undefined
  readonly next: Essay | undefined
  readonly hidden: boolean
  /** The teacher's own remarks, those about this question first. */
  readonly remarks: readonly { readonly id: string; readonly text: string }[]
  readonly judge: FormCall
}

/** One written answer beside the rubric it is scored by; the others a step away. */
export function EssayReader({
  classId,
  timeZone,
  question,
  essays,
  shown,
  next,
  hidden,
  remarks,
  judge,
}: EssayReaderProps) {
  if (!shown) return <EmptyState title="Nobody has answered this yet.">Answers will stand here.</EmptyState>
  const here = `/teach/${classId}/grading/${question.id}`
  const addressOf = (answer: string, hide = hidden) => `${here}?${paramsOf(answer, hide)}`
  const done = essays.filter(each => each.judgement).length
  return (
    <>
      <nav className={styles.list} aria-label="Answers">
        <p className={styles.count}>
          {done} of {essays.length} scored ·{' '}
          <Link href={addressOf(shown.id, !hidden)}>{hidden ? 'Show names' : 'Hide names'}</Link>
        </p>
        <ol className={styles.names}>
          {essays.map(each => (
            <li key={each.id}>
              <Link
                href={`${addressOf(each.id)}#answer`}
                aria-current={each.id === shown.id ? 'true' : undefined}
                className={styles.name}
              >
                <span aria-hidden="true">{each.judgement ? '✓' : '○'}</span> {each.learner}
                <span className={styles.state}>{each.judgement ? ', scored' : ', waiting'}</span>
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles.sides}>
        <article className={styles.answer} aria-labelledby="answer">
          <h2 id="answer" className={styles.who}>
            {shown.learner}
          </h2>
          {hidden ? null : <p className={styles.when}>{shortInstant(shown.answeredAt, timeZone)}</p>}
          <div className={styles.text}>{shown.text}</div>
          <details>
            <summary>A model answer</summary>
            <p className={styles.text}>{question.model}</p>
          </details>
        </article>
        <section
          className={styles.rubric}
          aria-labelledby="rubric"
          key={`${shown.id}-${shown.judgement?.at}`}
        >
          <h2 id="rubric" className={styles.who}>
            Your score
          </h2>
          {shown.judgement ? (
            <p className={styles.when}>
              {shown.judgement.earned} of {question.points}, by {shown.judgement.by ?? 'a former teacher'},{' '}
              {shortInstant(shown.judgement.at, timeZone)}
            </p>
          ) : null}
          <ActionForm
            action={judge}
            className={styles.form}
            submit={next ? 'Save and go on' : 'Save'}
            hidden={{
              class: classId,
              question: question.id,
              response: shown.id,
              next: paramsOf(next?.id, hidden),
            }}
          >
            {shown.criteria.map(criterion => (
              <RubricField key={criterion.id} criterion={criterion} />
            ))}
            <CommentField
              name="comment"
              hint="The learner reads it beside the points."
              optional
              rows={4}
              written={shown.judgement?.comment}
              remarks={remarks}
              places={placesOf(question.id, shown.criteria)}
            />
            <SubmitKeys />
            <p className={styles.when}>Ctrl + Enter saves.</p>
          </ActionForm>
        </section>
      </div>
    </>
  )
}

/** What a remark on an answer to this question may be about. */
function placesOf(question: string, criteria: readonly RubricRow[]) {
  return [
    { value: `question:${question}`, label: 'for this question' },
    ...criteria.map(({ id, text }) => ({ value: `criterion:${question}#${id}`, label: `for: ${text}` })),
    { value: '', label: 'for anything' },
  ]
}

function paramsOf(answer: string | undefined, hidden: boolean): string {
  return new URLSearchParams({
    ...(answer !== undefined && { answer }),
    ...(hidden && { names: 'hidden' }),
  }).toString()
}
