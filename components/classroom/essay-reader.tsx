import Link from 'next/link'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { ProgressBar } from '#components/ui/progress-bar.tsx'
import { SubmitKeys } from '#components/ui/submit-keys.client.tsx'
import type { PickedEssay } from '#domain/classroom/pick-essay.ts'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import type { FormCall } from '#domain/form-state.ts'
import { CommentField } from './comment-field.client.tsx'
import styles from './essay-reader.module.css'
import { GradingKeys } from './grading-keys.client.tsx'
import { JudgementLog, type LoggedScore } from './judgement-log.tsx'
import { RubricField, type RubricRow } from './rubric-field.client.tsx'

type Essay = {
  readonly id: string
  readonly learner: string
  readonly answeredAt: number
  readonly text: string
  readonly criteria: readonly RubricRow[]
  readonly judgement: LoggedScore | undefined
  /** Number of the newest entry of its log; 0 where nobody scored it. */
  readonly latest: number
  readonly log: readonly LoggedScore[]
}

type EssayReaderProps = PickedEssay<Essay> & {
  readonly classId: string
  readonly timeZone: string
  readonly question: { readonly id: string; readonly points: number; readonly model: string }
  readonly hidden: boolean
  /** Id of the answer that was scored just now, where the reader comes from one. */
  readonly saved: string | undefined
  /** The teacher's own remarks, those about this question first. */
  readonly remarks: readonly { readonly id: string; readonly text: string }[]
  readonly judge: FormCall
  readonly takeBack: FormCall
}

/** One written answer beside the rubric it is scored by; the others a step away. */
export function EssayReader(props: EssayReaderProps) {
  const { classId, timeZone, question, essays, shown, next, hidden, saved, remarks } = props
  if (!shown) return <EmptyState title="Nobody has answered this yet.">Answers will stand here.</EmptyState>
  const here = `/teach/${classId}/grading/${question.id}`
  const addressOf = (answer: string, hide = hidden) => `${here}?${paramsOf(answer, hide)}#answer`
  const before = essays.find(each => each.id === saved && each.judgement)
  const target = { class: classId, question: question.id, response: shown.id, after: shown.latest }
  return (
    <>
      <Others {...props} shown={shown} addressOf={addressOf} />
      <div className={styles.sides} key={`${shown.id}-${shown.latest}`}>
        <article className={styles.answer} aria-labelledby="answer">
          <h2 id="answer" className={styles.who} tabIndex={-1}>
            {shown.learner}
          </h2>
          {hidden ? null : <p className={styles.when}>{shortInstant(shown.answeredAt, timeZone)}</p>}
          <div className={styles.text}>{shown.text}</div>
          <details>
            <summary>A model answer</summary>
            <p className={styles.text}>{question.model}</p>
          </details>
        </article>
        <section className={styles.rubric} aria-labelledby="rubric">
          <h2 id="rubric" className={styles.who}>
            Your score
          </h2>
          {before ? (
            <p className={styles.when} role="status">
              ✓ Saved: {before.judgement?.earned} of {question.points} for {before.learner}.{' '}
              <Link href={addressOf(before.id)}>Look again</Link>
            </p>
          ) : null}
          <JudgementLog log={shown.log} possible={question.points} timeZone={timeZone} />
          <ActionForm
            action={props.judge}
            className={styles.form}
            submit={next ? 'Save and go on' : 'Save'}
            hidden={{ ...target, next: paramsOf(next?.id, hidden) }}
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
            <GradingKeys takesFocus={before !== undefined} />
          </ActionForm>
          {shown.judgement ? (
            <ActionForm action={props.takeBack} submit="Take the score back" kind="quiet" hidden={target} />
          ) : null}
        </section>
      </div>
    </>
  )
}

type OthersProps = EssayReaderProps & {
  readonly shown: Essay
  readonly addressOf: (answer: string, hide?: boolean) => string
}

/** How far one is, and the way to the other answers. */
function Others({ essays, shown, previous, following, next, hidden, addressOf }: OthersProps) {
  const done = essays.filter(each => each.judgement).length
  return (
    <nav className={styles.list} aria-label="Answers">
      <ProgressBar label="Scored" value={done} max={essays.length} />
      <p className={styles.turn}>
        {previous ? (
          <Link href={addressOf(previous.id)} data-key="p" rel="prev">
            ← {previous.learner}
          </Link>
        ) : null}
        {following ? (
          <Link href={addressOf(following.id)} data-key="n" rel="next">
            {following.learner} →
          </Link>
        ) : null}
        {next ? (
          <Link href={addressOf(next.id)} data-key="w">
            Next that waits
          </Link>
        ) : (
          <span>All are scored.</span>
        )}
        <Link href={addressOf(shown.id, !hidden)}>{hidden ? 'Show names' : 'Hide names'}</Link>
      </p>
      <Fold title={`All ${essays.length} answers`} note={`${essays.length - done} wait`}>
        <ol className={styles.names}>
          {essays.map(each => (
            <li key={each.id}>
              <Link
                href={addressOf(each.id)}
                aria-current={each.id === shown.id ? 'true' : undefined}
                className={styles.name}
              >
                <span aria-hidden="true">{each.judgement ? '✓' : '○'}</span> {each.learner}
                <span className={styles.state}>{each.judgement ? ', scored' : ', waiting'}</span>
              </Link>
            </li>
          ))}
        </ol>
      </Fold>
    </nav>
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
