import Link from 'next/link'
import type { ReactNode } from 'react'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import styles from './attempt-list.module.css'
import { JudgementView, type ShownJudgement } from './judgement-view.tsx'
import { RemarkView, type ShownRemark } from './remark-view.tsx'

export type ListedAttempt = {
  readonly id: string
  readonly answeredAt: number
  /** What was answered, as it was seen. */
  readonly given: ReactNode
  /** How sure the learner was and which hints were opened, in words; missing where there is nothing to say. */
  readonly how: string | undefined
  /** What is said about it. */
  readonly said: ReactNode
  readonly scoredAgainAt: number | undefined
  readonly judgement: ShownJudgement | undefined
  /** Who took a given score back, and when. */
  readonly takenBack: { readonly by: string | undefined; readonly at: number } | undefined
  readonly remarks: readonly ShownRemark[]
}

type AttemptListProps = {
  readonly question: {
    readonly id: string
    readonly prompt: string
    readonly address: string | undefined
  }
  readonly attempts: readonly ListedAttempt[]
  readonly timeZone: string
  /** Of the heading with the prompt. */
  readonly level?: 2 | 3
}

/** One question with every answer to it, oldest first: what was answered, what is right, what is said of it. */
export function AttemptList({ question, attempts, timeZone, level = 2 }: AttemptListProps) {
  const id = question.id.replaceAll('/', '-')
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={styles.question} aria-labelledby={id}>
      <Heading id={id} className={styles.prompt}>
        {question.prompt}
      </Heading>
      <ol className={styles.attempts}>
        {attempts.map(attempt => (
          <li key={attempt.id} className={styles.attempt}>
            <p className={styles.when}>
              {[shortInstant(attempt.answeredAt, timeZone), attempt.how].filter(Boolean).join(' · ')}
            </p>
            {attempt.given}
            {attempt.said}
            {attempt.scoredAgainAt === undefined ? null : (
              <p className={styles.when}>
                The question was corrected; scored again on {shortInstant(attempt.scoredAgainAt, timeZone)}.
              </p>
            )}
            {attempt.judgement ? <JudgementView judgement={attempt.judgement} timeZone={timeZone} /> : null}
            {attempt.takenBack ? (
              <p className={styles.when}>
                {attempt.takenBack.by ?? 'A former teacher'} took the score back on{' '}
                {shortInstant(attempt.takenBack.at, timeZone)}; the answer waits again.
              </p>
            ) : null}
            {attempt.remarks.map(remark => (
              <RemarkView key={remark.at} remark={remark} timeZone={timeZone} />
            ))}
          </li>
        ))}
      </ol>
      {question.address ? (
        <p className={styles.when}>
          <Link href={question.address}>The question in its lesson</Link>
        </p>
      ) : (
        <p className={styles.when}>This question is no longer asked.</p>
      )}
    </section>
  )
}
