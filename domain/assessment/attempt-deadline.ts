type Timing = {
  /** UTC milliseconds, like every moment here. */
  readonly startedAt: number
  /** The time limit; undefined is none. */
  readonly minutes: number | undefined
  /** A learner's standing extra time: 1.25 gives a quarter more. */
  readonly timeFactor: number
  /** When the quiz closes for this learner; undefined is never. */
  readonly closesAt: number | undefined
}

/** From when on answers to an attempt are late; undefined is never. Extra time does not move the day a quiz closes. */
export function attemptDeadline({ startedAt, minutes, timeFactor, closesAt }: Timing): number | undefined {
  const ends = minutes === undefined ? [] : [startedAt + Math.round(minutes * 60_000 * timeFactor)]
  const moments = [...ends, ...(closesAt === undefined ? [] : [closesAt])]
  return moments.length === 0 ? undefined : Math.min(...moments)
}
