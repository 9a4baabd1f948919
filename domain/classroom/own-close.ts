import { isUnlimited } from '#domain/assessment/time-factor.ts'
import { addDays, instantOf, wallTimeAt } from './wall-time.ts'

type Times = {
  /** Instants, UTC milliseconds; undefined: at once, never. */
  readonly opensAt: number | undefined
  readonly closesAt: number | undefined
  /** The limit of an attempt; undefined is none. */
  readonly minutes: number | undefined
  /** The class's, in which a day is counted. */
  readonly zone: string
}

/** A quiz open no longer than the longest limit an attempt can have is sat at one time: its window is a limit, too. */
const LONGEST_SITTING = 600 * 60_000

/**
 * When a quiz closes for a learner with a standing accommodation, so that no close takes the extra time away again: later by
 * what the factor adds to the limit it meets, the attempt's or that of a short window, the shorter of them. Without any limit
 * for the learner, a calendar day later. Where there is no such limit, as for everybody.
 */
export function ownClose(times: Times, timeFactor: number): number | undefined {
  const { closesAt, zone } = times
  const limit = limitOf(times)
  if (closesAt === undefined || limit === undefined || timeFactor === 1) return closesAt
  if (isUnlimited(timeFactor)) return instantOf(addDays(wallTimeAt(closesAt, zone), 1), zone)
  return closesAt + Math.round(limit * (timeFactor - 1))
}

function limitOf({ opensAt, closesAt, minutes }: Times): number | undefined {
  const sitting = opensAt === undefined || closesAt === undefined ? undefined : closesAt - opensAt
  const limits = [
    ...(minutes === undefined ? [] : [minutes * 60_000]),
    ...(sitting !== undefined && sitting <= LONGEST_SITTING ? [sitting] : []),
  ]
  return limits.length === 0 ? undefined : Math.min(...limits)
}
