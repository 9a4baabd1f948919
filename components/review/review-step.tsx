import type { ReactNode } from 'react'
import { buttonClass } from '#components/ui/button.tsx'
import { Page } from '#components/ui/page.tsx'
import { ProgressBar } from '#components/ui/progress-bar.tsx'
import { type Day, daysBetween } from '#domain/review/day.ts'
import { comingDay, fullDay } from '#domain/review/describe-day.ts'
import { RefreshWhenSaved } from './refresh-when-saved.client.tsx'
import styles from './review-step.module.css'

type ReviewStepProps = {
  readonly at: number
  readonly of: number
  /** Addresses of the questions before and after; the one after the last is the end. */
  readonly previous: string | undefined
  readonly next: string
  /** The idea and when it comes next, once its question is answered: before that its name would give too much away. */
  readonly done: { readonly title: string; readonly due: Day } | undefined
  /** When a curve that is asked for again was first drawn. */
  readonly drawnOn: Day | undefined
  readonly day: Day
  readonly children: ReactNode
}

/** One question of a session. Its links load the page anew, so that the keyboard starts at the top of each question. */
export function ReviewStep({ at, of, previous, next, done, drawnOn, day, children }: ReviewStepProps) {
  return (
    <Page title={`Question ${at} of ${of}`} over={<a href="/review">Review</a>}>
      <ProgressBar label="This session" value={at - 1} max={of} text={`${at - 1} of ${of} behind you`} />
      {drawnOn && !done ? (
        <p className={styles.after}>
          You first drew this on {fullDay(drawnOn)}, {daysBetween(drawnOn, day)} days ago. Draw it again from
          memory: then both lines stand beside the data.
        </p>
      ) : null}
      {children}
      <div className={styles.after} role="status">
        {done ? (
          <p>
            This was about: <strong>{done.title}</strong>. It comes back {comingDay(done.due, day)}.
          </p>
        ) : null}
      </div>
      <nav aria-label="Questions of this session" className={styles.turn}>
        <a className={buttonClass(done ? 'primary' : 'secondary')} href={next}>
          {at === of ? 'Finish' : 'Next question'}
        </a>
        {previous ? <a href={previous}>Back</a> : null}
      </nav>
      <RefreshWhenSaved />
    </Page>
  )
}
