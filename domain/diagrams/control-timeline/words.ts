import { sayDay } from '#domain/controls/day.ts'
import type { Instrument, Kind } from '#domain/controls/instrument.ts'
import type { Level } from '#domain/controls/line-of.ts'
import type { Ruling } from '#domain/controls/rule-on.ts'
import type { Standing } from '#domain/controls/standing.ts'
import type { Form, Span } from './model.ts'

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  tax: 'Tax',
  quota: 'Quota',
  ban: 'Ban',
  licence: 'Licence',
  technology: 'Know-how',
  abroad: 'Abroad',
  frame: 'Law',
}

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  before: 'not yet there',
  announced: 'announced, not yet in force',
  unsure: 'in force or not: the sources give only the year, or differ',
  'in-force': 'in force',
  suspended: 'suspended',
  ended: 'ended',
  untold: 'not in the record',
}

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  none: 'nothing',
  report: 'report only',
  ordinary: 'ordinary licence',
  quota: 'licence within a quota',
  listed: 'dual-use licence',
  ban: 'prohibited',
  untold: 'not in the record',
}

export const FORM_WORDS: Readonly<Record<Form, string>> = {
  oxide: 'oxides',
  metal: 'metals',
  magnet: 'magnets',
}

export const SPAN_WORDS: Readonly<Record<Span, string>> = {
  all: 'since 1985',
  law: 'since 2019',
  now: '2025 and 2026',
}

/** First and last day in words: "4 April 2025", "1998 or 1999", "2005". */
export function sayFrom({ terms }: Instrument): string {
  const [first] = terms
  if (!first) return ''
  return first.fromLatest === undefined ? sayDay(first.from) : sayYears(first.from, first.fromLatest)
}

/** When it ended, was suspended, or was last attested. */
export function sayUntil({ terms }: Instrument): string {
  const last = terms.at(-1)
  if (last?.suspended !== undefined) return `suspended ${sayDay(last.suspended)}`
  if (last?.attestedUntil !== undefined) return `last attested ${sayDay(last.attestedUntil)}`
  if (last?.until === undefined) return 'in force when the record ends'
  return last.untilLatest === undefined ? sayDay(last.until) : sayYears(last.until, last.untilLatest)
}

function sayYears(earliest: string, latest: string): string {
  const [a, b] = [earliest.slice(0, 4), latest.slice(0, 4)]
  return a === b ? a : `${a} or ${b}`
}

/** What applied, short: "dual-use licence, Ann. 18". */
export function sayRuling(level: Level, { decides }: Ruling): string {
  const by = level === 'listed' || level === 'ban' ? decides?.instrument.name.split(':')[0] : undefined
  return by === undefined ? LEVEL_WORDS[level] : `${LEVEL_WORDS[level]}, ${by}`
}
