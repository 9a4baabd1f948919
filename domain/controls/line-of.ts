import { type Day, daysAfter } from './day.ts'
import type { Enquiry } from './enquiry.ts'
import { RECORD } from './instrument.ts'
import { INSTRUMENTS } from './instruments.ts'
import { mayCover, type Ruling, ruleOn } from './rule-on.ts'
import { turnsOf } from './standing.ts'

/** How heavy the hand is: nothing, an ordinary licence, a licence within a quota, a dual-use licence, a ban. */
export const LEVELS = ['none', 'report', 'ordinary', 'quota', 'listed', 'ban', 'untold'] as const
export type Level = (typeof LEVELS)[number]

/** A stretch of days, both included, on which the same held for one shipment. */
export type Stretch = {
  readonly from: Day
  readonly to: Day
  readonly level: Level
  readonly taxed: boolean
  /** Something that would cover it was suspended. */
  readonly held: boolean
  readonly ruling: Ruling
}

/** All days on which anything changes, in order. */
export const TURNS: readonly Day[] = [
  ...new Set(INSTRUMENTS.flatMap(({ terms }) => terms.flatMap(turnsOf))),
].sort()

/** What held for one and the same shipment from day to day, from `from` to `to`. */
export function lineOf(enquiry: Omit<Enquiry, 'day'>, from: Day, to: Day): readonly Stretch[] {
  const starts = [from, ...turnsFor(enquiry).filter(day => day > from && day <= to)]
  const stretches = starts.map((day, at): Stretch => {
    const ruling = ruleOn({ ...enquiry, day })
    const next = starts[at + 1]
    return {
      from: day,
      to: next === undefined ? to : daysAfter(next, -1),
      level: levelOf(ruling),
      taxed: ruling.applying.some(({ clause }) => clause.effect === 'tax'),
      held: ruling.held.length > 0,
      ruling,
    }
  })
  const merged: Stretch[] = []
  for (const stretch of stretches) {
    const last = merged.at(-1)
    if (last && isSame(last, stretch)) merged[merged.length - 1] = { ...last, to: stretch.to }
    else merged.push(stretch)
  }
  return merged
}

/** The days on which something may change for this shipment: fewer than `TURNS`, and a chart asks for many. */
function turnsFor(enquiry: Omit<Enquiry, 'day'>): readonly Day[] {
  const terms = INSTRUMENTS.flatMap(instrument => instrument.terms).filter(({ clauses }) =>
    clauses.some(clause => mayCover(clause, enquiry)),
  )
  return [...new Set([...terms.flatMap(turnsOf), daysAfter(RECORD.to, 1)])].sort()
}

/** How heavy a ruling is. */
export function levelOf({ verdict, decides }: Ruling): Level {
  switch (verdict) {
    case 'prohibited':
      return 'ban'
    case 'reporting':
      return 'report'
    case 'free':
      return 'none'
    case 'untold':
      return 'untold'
    default:
      if (decides?.clause.effect === 'quota') return 'quota'
      return decides?.instrument.id === 'ordinary' ? 'ordinary' : 'listed'
  }
}

function isSame(a: Stretch, b: Stretch): boolean {
  // Beyond the record every ruling is the same: look it up.
  if (a.from > RECORD.to) return true
  return (
    a.level === b.level &&
    a.taxed === b.taxed &&
    a.held === b.held &&
    a.ruling.decides?.instrument === b.ruling.decides?.instrument
  )
}
