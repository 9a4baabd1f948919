import type { ReactNode } from 'react'
import { attemptsText, shownLines, timeText } from '#domain/assessment/quiz-words.ts'
import type { AttemptSettings } from '#domain/assessment/release.ts'
import { describeInstant } from '#domain/classroom/wall-time.ts'
import styles from './start-card.module.css'

type StartCardProps = {
  readonly asked: number
  readonly pool: number
  readonly settings: AttemptSettings
  /** How many attempts have been begun. */
  readonly begun: number
  readonly timeFactor: number
  /** Where it is assigned: the class's zone, and the instants between which it can be begun. */
  readonly assigned:
    | {
        readonly timeZone: string
        readonly opensAt: number | undefined
        readonly closesAt: number | undefined
        /** When it would close without the learner's extra time, where that is earlier. */
        readonly plainClosesAt?: number
      }
    | undefined
  /** IANA zone of the learner. */
  readonly ownZone: string
  /** The way in, or why there is none. */
  readonly children: ReactNode
}

/** What an attempt at a quiz will be like, before it is begun. */
export function StartCard(props: StartCardProps) {
  const { asked, pool, settings, begun, timeFactor, assigned, ownZone, children } = props
  const closesAt = assigned?.closesAt
  return (
    <section className={styles.card} aria-label="About this quiz">
      <dl className={styles.facts}>
        <Row name="Questions">
          {asked}
          {asked < pool ? `, drawn anew for each attempt from ${pool}` : ', in an order of its own each time'}
        </Row>
        <Row name="Attempts">{attemptsText(settings, begun)}</Row>
        <Row name="Time">{timeText(settings.minutes, timeFactor)}</Row>
        {assigned?.opensAt === undefined ? null : (
          <Row name="Opens">
            <Moment at={assigned.opensAt} zone={assigned.timeZone} ownZone={ownZone} />
          </Row>
        )}
        {assigned ? (
          <Row name="Closes">
            {closesAt === undefined ? (
              'never'
            ) : (
              <>
                <Moment at={closesAt} zone={assigned.timeZone} ownZone={ownZone} />
                {assigned.plainClosesAt === undefined ? null : (
                  <span className={styles.own}>
                    With your extra time. Without it:{' '}
                    {describeInstant(assigned.plainClosesAt, assigned.timeZone)}
                  </span>
                )}
              </>
            )}
          </Row>
        ) : null}
        <Row name="You see">
          {shownLines(settings, { closes: closesAt !== undefined }).map(({ parts, when }) => (
            <span key={when} className={styles.line}>
              {parts} {when}
            </span>
          ))}
        </Row>
      </dl>
      <div className={styles.way}>{children}</div>
    </section>
  )
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt className={styles.name}>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** An instant by the class's clock and, where it differs, by the learner's own. */
function Moment({
  at,
  zone,
  ownZone,
}: {
  readonly at: number
  readonly zone: string
  readonly ownZone: string
}) {
  return (
    <>
      <time dateTime={new Date(at).toISOString()}>{describeInstant(at, zone)}</time>
      {zone === ownZone ? null : (
        <span className={styles.own}>Your time: {describeInstant(at, ownZone)}</span>
      )}
    </>
  )
}
