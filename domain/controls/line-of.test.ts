import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysAfter } from './day.ts'
import { BUYERS, DESTINATIONS, ORIGINS, RARE_EARTHS, THINGS } from './instrument.ts'
import { levelOf, lineOf, TURNS } from './line-of.ts'
import { USUAL } from './read-enquiry.ts'
import { ruleOn } from './rule-on.ts'

const shipments = fc.record({
  thing: fc.constantFrom(...THINGS),
  element: fc.constantFrom(...RARE_EARTHS),
  origin: fc.constantFrom(...ORIGINS),
  to: fc.constantFrom(...DESTINATIONS),
  buyer: fc.constantFrom(...BUYERS),
  relief: fc.boolean(),
  general: fc.boolean(),
})

test('the line of a shipment is gapless, and right on every day on which anything changes anywhere', () => {
  fc.assert(
    fc.property(shipments, shipment => {
      const line = lineOf(shipment, '1985-01-01', '2026-12-31')
      for (const [at, stretch] of line.entries())
        expect(stretch.from).toBe(at === 0 ? '1985-01-01' : daysAfter(line[at - 1]?.to ?? '', 1))
      expect(line.at(-1)?.to).toBe('2026-12-31')
      for (const day of TURNS.filter(each => each >= '1985-01-01')) {
        const stretch = line.find(({ from, to }) => from <= day && day <= to)
        expect(stretch?.level).toBe(levelOf(ruleOn({ ...shipment, day })))
      }
    }),
    { numRuns: 60 },
  )
})

test('dysprosium magnets: free until 3 April 2025, then under licence to the end of the record', () => {
  const { day: _day, ...magnet } = USUAL
  const line = lineOf(magnet, '2019-01-01', '2026-12-31').map(({ from, to, level }) => [from, to, level])
  expect(line).toEqual([
    ['2019-01-01', '2025-04-03', 'none'],
    ['2025-04-04', '2026-07-02', 'listed'],
    ['2026-07-03', '2026-12-31', 'untold'],
  ])
})
