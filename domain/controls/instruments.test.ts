import { expect, test } from 'vitest'
import { readRows } from '#test/read-rows.ts'
import { dayNumber } from './day.ts'
import { type Clause, type Instrument, RECORD } from './instrument.ts'
import { INSTRUMENTS } from './instruments.ts'
import { segmentsOf, standingOn } from './standing.ts'

const timeline = readRows('timeline')
const items = readRows('controlled-items')

/** Rows that order nothing about the seventeen: other metals, talks, papers, drafts, the case at the WTO. */
const CONTEXT = [
  'Protected strategic mineral; ion-adsorption ore put under protective exploitation',
  'Interim provisions on foreign investment in the rare earth industry',
  'Senkaku/Diaoyu boat collision and reported halt of RE shipments to Japan',
  'WTO request for consultations',
  'White Paper on the rare earth industry',
  'WTO panel reports',
  'WTO Appellate Body reports',
  'Twelve-agency notice to tighten RE supervision',
  'Draft Rare Earth Management Regulations',
  'Export control on gallium and germanium',
  'Export control on graphite items',
  'Geneva US-China joint statement',
  'London framework and confirmation',
  'Magnet tracking system',
  'Superhard materials',
  'Lithium batteries and artificial graphite',
  'Busan Trump-Xi meeting',
  'Suspension of Announcements 55, 56, 57, 58, 61, 62',
  'Suspension of point 2 of Announcement 46/2024',
  'First general licences for magnet makers reported',
  'Regulations on industrial and supply chain security',
  'Beijing Trump-Xi summit; White House fact sheet',
  'End date in Announcement 70',
]

test('every row of the timeline is encoded, or is context', () => {
  const encoded = INSTRUMENTS.flatMap(({ rows }) => rows.map(({ instrument }) => instrument))
  expect(new Set(timeline.map(row => row.instrument))).toEqual(new Set([...encoded, ...CONTEXT]))
})

test.each(INSTRUMENTS)(
  '$id: its rows are in the timeline, with its sources and its first day',
  instrument => {
    const rows = instrument.rows.map(({ date, instrument: name }) =>
      timeline.find(row => row.date === date && row.instrument === name),
    )
    expect(rows).not.toContain(undefined)
    const sources = rows.flatMap(row => row?.source?.split(';') ?? [])
    expect(instrument.sources.filter(source => !sources.includes(source))).toEqual([])
    const first = instrument.terms[0]
    expect(rows[0]?.date?.slice(0, 4)).toBe((first?.announced ?? first?.from)?.slice(0, 4))
  },
)

test('known days are those of the timeline', () => {
  for (const { terms, rows } of INSTRUMENTS) {
    const dates = new Set(rows.map(row => row.date))
    for (const { from, fromLatest, announced } of terms)
      expect(dates).toContain(fromLatest === undefined ? (announced ?? from) : expectYear(from, fromLatest))
  }
})

function expectYear(from: string, latest: string): string {
  const [a, b] = [from.slice(0, 4), latest.slice(0, 4)]
  return a === b ? a : `${a}/${b}`
}

test.each(INSTRUMENTS)('$id: its days are days, in order', ({ terms }) => {
  for (const { from, fromLatest, announced, until, untilLatest, suspended, suspendedUntil } of terms) {
    const days = [announced, from, fromLatest, until, untilLatest].filter(day => day !== undefined)
    expect(days).toEqual([...days].sort())
    expect([...days, suspended, suspendedUntil].map(day => dayNumber(day ?? from))).not.toContain(Number.NaN)
  }
})

test('the lists of goods name the elements of the controlled items', () => {
  const named = (id: string) =>
    new Set(clausesOf(id).flatMap(clause => (clause.lists ? (clause.elements ?? []) : [])))
  const listed = (announcement: string) =>
    new Set(
      items
        .filter(row => row.announcement === announcement && /^[A-Z][a-z]?$/.test(row.element ?? ''))
        .map(row => row.element),
    )
  expect(named('a18')).toEqual(listed('MOFCOM/GACC 18/2025'))
  expect(named('a57')).toEqual(listed('MOFCOM/GACC 57/2025'))
})

test('magnets are listed by the elements whose rows speak of magnets', () => {
  const magnets = (announcement: string) =>
    new Set(
      items
        .filter(row => row.announcement === announcement && /permanent magnet/.test(row.item ?? ''))
        .map(row => row.element),
    )
  const named = (id: string) =>
    new Set(
      clausesOf(id).flatMap(clause =>
        clause.lists && clause.things.includes('magnet') ? (clause.elements ?? []) : [],
      ),
    )
  expect(named('a18')).toEqual(magnets('MOFCOM/GACC 18/2025'))
  expect(named('a57')).toEqual(magnets('MOFCOM/GACC 57/2025'))
})

test('what is suspended is suspended in the controlled items, to the day', () => {
  for (const row of items.filter(each => each.status?.startsWith('suspended'))) {
    expect(row.status).toContain('suspended 2025-11-07 to 2026-11-10')
  }
  const suspended = INSTRUMENTS.filter(({ terms }) => terms.some(term => term.suspended !== undefined))
  expect(suspended.map(({ id }) => id)).toEqual(['a57', 'a56', 'a62', 'a61-origin', 'a61-made-abroad'])
  for (const { terms } of suspended)
    expect(terms).toMatchObject([{ suspended: '2025-11-07', suspendedUntil: '2026-11-10' }])
})

test('segments cover every day on which an instrument stands, with the standing of that day', () => {
  for (const { terms } of INSTRUMENTS)
    for (const term of terms)
      for (const { from, to, standing } of segmentsOf(term, '2026-12-31')) {
        expect([standingOn(term, from), standingOn(term, to)]).toEqual([standing, standing])
      }
})

test('nothing is in force that the record does not reach', () => {
  const late = INSTRUMENTS.flatMap(({ terms }) => terms.map(term => standingOn(term, '2026-07-03')))
  expect(late).not.toContain('in-force')
  expect(RECORD.to).toBe('2026-07-02')
})

function clausesOf(id: string): readonly Clause[] {
  const instrument: Instrument | undefined = INSTRUMENTS.find(each => each.id === id)
  return instrument?.terms.flatMap(({ clauses }) => clauses) ?? []
}
