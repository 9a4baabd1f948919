import { type Day, daysAfter } from './day.ts'
import { RECORD, type Term } from './instrument.ts'

/**
 * Where a term stands on a day. `unsure`: sources do not say on which side of its beginning or end the day lies.
 * `untold`: the record does not reach that day.
 */
export type Standing = 'before' | 'announced' | 'unsure' | 'in-force' | 'suspended' | 'ended' | 'untold'

export type Segment = { readonly from: Day; readonly to: Day; readonly standing: Standing }

/** Where a term stands on `day`. What a text says of its own end is believed until that day, and no longer. */
export function standingOn(term: Term, day: Day): Standing {
  if (term.until !== undefined && day >= (term.untilLatest ?? term.until)) return 'ended'
  if (term.suspended !== undefined && day >= term.suspended)
    return day < (term.suspendedUntil ?? RECORD.to) ? 'suspended' : 'untold'
  if (day < term.from) return day >= (term.announced ?? term.from) ? 'announced' : 'before'
  if (day < (term.fromLatest ?? term.from)) return 'unsure'
  if (term.until !== undefined && day >= term.until) return 'unsure'
  return day > (term.attestedUntil ?? RECORD.to) ? 'untold' : 'in-force'
}

/** First days of a new standing, in order. */
export function turnsOf(term: Term): readonly Day[] {
  const days = [
    term.announced,
    term.from,
    term.fromLatest,
    term.until,
    term.untilLatest,
    term.suspended,
    term.suspendedUntil,
    daysAfter(term.attestedUntil ?? RECORD.to, 1),
  ].filter(day => day !== undefined)
  return [...new Set(days)].sort()
}

/** A term as stretches of one standing each up to `end`, both days included; nothing before it begins or after its end. */
export function segmentsOf(term: Term, end: Day): readonly Segment[] {
  const turns = turnsOf(term).filter((day, at, all) => {
    const before = all[at - 1]
    return day <= end && (before === undefined || standingOn(term, before) !== standingOn(term, day))
  })
  return turns
    .map((from, at): Segment => {
      const next = turns[at + 1]
      return { from, to: next === undefined ? end : daysAfter(next, -1), standing: standingOn(term, from) }
    })
    .filter(({ standing }) => standing !== 'before' && standing !== 'ended')
}
