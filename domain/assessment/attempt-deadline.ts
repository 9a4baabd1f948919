import { isUnlimited } from './time-factor.ts'

type Timing = {
  /** UTC milliseconds, like every moment here. */
  readonly startedAt: number
  /** The time limit; undefined is none. */
  readonly minutes: number | undefined
  /** A learner's standing extra time: 1.25 gives a quarter more, `NO_TIME_LIMIT` lifts the limit. */
  readonly timeFactor: number
  /** When the quiz closes for this learner (`ownClose`); undefined is never. */
  readonly closesAt: number | undefined
}

/** From when on answers to an attempt are late; undefined is never. */
export function attemptDeadline({ startedAt, minutes, timeFactor, closesAt }: Timing): number | undefined {
  const isLimited = minutes !== undefined && !isUnlimited(timeFactor)
  const ends = !isLimited ? [] : [startedAt + Math.round(minutes * 60_000 * timeFactor)]
  const moments = [...ends, ...(closesAt === undefined ? [] : [closesAt])]
  return moments.length === 0 ? undefined : Math.min(...moments)
}
