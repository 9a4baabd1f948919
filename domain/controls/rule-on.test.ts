import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRows } from '#test/read-rows.ts'
import { dayNumber, dayOf } from './day.ts'
import type { Enquiry } from './enquiry.ts'
import { explainRuling } from './explain-ruling.ts'
import { BUYERS, DESTINATIONS, ORIGINS, RARE_EARTHS, RECORD, THINGS } from './instrument.ts'
import { readEnquiry, USUAL, writeEnquiry } from './read-enquiry.ts'
import { ruleOn, VERDICT_WORDS } from './rule-on.ts'

const day = fc.integer({ min: dayNumber('1980-01-01'), max: dayNumber('2026-12-31') }).map(dayOf)
const enquiries: fc.Arbitrary<Enquiry> = fc.record({
  day,
  thing: fc.constantFrom(...THINGS),
  element: fc.constantFrom(...RARE_EARTHS),
  origin: fc.constantFrom(...ORIGINS),
  to: fc.constantFrom(...DESTINATIONS),
  buyer: fc.constantFrom(...BUYERS),
  relief: fc.boolean(),
  general: fc.boolean(),
})

test.each(readRows('licence-cases'))('$id: $shipment', row => {
  const enquiry = readEnquiry(new Map(new URLSearchParams(row.enquiry)))
  expect(enquiry.day).toBe(row.date)
  const ruling = ruleOn(enquiry)
  expect([VERDICT_WORDS[ruling.verdict], ruling.decides?.instrument.id]).toEqual([row.answer, row.instrument])
})

test('an enquiry survives its address', () => {
  fc.assert(
    fc.property(enquiries, enquiry => {
      const pairs = Object.entries(writeEnquiry(enquiry)).filter(([, value]) => value !== null)
      expect(readEnquiry(new Map(pairs as [string, string][]))).toEqual(enquiry)
    }),
  )
})

test('beyond the record nothing is ruled, and it is said why', () => {
  fc.assert(
    fc.property(enquiries, enquiry => {
      const ruling = ruleOn(enquiry)
      if (enquiry.day > RECORD.to || enquiry.day < RECORD.from) expect(ruling.verdict).toBe('untold')
      expect(explainRuling(enquiry, ruling)[0]).toMatch(/\.$/)
    }),
  )
})

test('a military buyer never fares better than a civil one', () => {
  const rank = ['free', 'reporting', 'licence', 'prohibited']
  fc.assert(
    fc.property(enquiries, enquiry => {
      const civil = ruleOn({ ...enquiry, buyer: 'civil' }).verdict
      const military = ruleOn({ ...enquiry, buyer: 'military' }).verdict
      if (civil !== 'untold' && military !== 'untold')
        expect(rank.indexOf(military)).toBeGreaterThanOrEqual(rank.indexOf(civil))
    }),
  )
})

test('suspension: twenty-nine days of control, then none', () => {
  const sold = (when: string) => ruleOn({ ...USUAL, thing: 'metal', origin: 'resold', day: when }).verdict
  const days = Array.from({ length: 60 }, (_, at) => dayOf(dayNumber('2025-09-25') + at))
  expect(days.filter(each => sold(each) === 'licence')).toHaveLength(29)
  expect([sold('2025-10-08'), sold('2025-10-09'), sold('2025-11-06'), sold('2025-11-07')]).toEqual([
    'free',
    'licence',
    'licence',
    'free',
  ])
})

test('in 2012 an oxide leaves only within a quota; where two years are given for its start, neither is chosen', () => {
  const oxide = (when: string) => ruleOn({ ...USUAL, thing: 'oxide', element: 'Ce', day: when })
  expect(oxide('2012-09-15')).toMatchObject({
    verdict: 'licence',
    decides: { instrument: { id: 'export-quota' } },
  })
  expect(oxide('1998-07-01').verdict).toBe('untold')
  expect(oxide('1995-07-01').verdict).toBe('free')
  expect(oxide('2014-12-31').decides?.instrument.id).toBe('export-quota')
  expect(oxide('2015-01-01').decides?.instrument.id).toBe('ordinary')
})

test('goods on no dual-use list go to a missile maker: point 1 of Announcement 46 speaks of dual-use goods only', () => {
  const magnet = { ...USUAL, element: 'Sm', to: 'us', buyer: 'military' } as const
  expect(ruleOn({ ...magnet, day: '2025-04-03' }).verdict).toBe('free')
  expect(ruleOn({ ...magnet, day: '2025-04-04' }).verdict).toBe('prohibited')
})
