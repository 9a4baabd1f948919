import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRows } from '#test/read-rows.ts'
import { parseLicenceCases } from './data.ts'
import { describeLicensingDesk } from './describe.ts'
import { judgeLicensingDesk } from './judge.ts'
import { atCase, readLicensingDeskState, writeLicensingDeskState } from './model.ts'
import { licensingDeskScene } from './scene.ts'
import { licensingDeskSteps } from './steps.ts'

const cases = parseLicenceCases(readRows('licence-cases'))

test('any text is read as a state, and what is written is read again', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const written = writeLicensingDeskState(readLicensingDeskState(text))
      expect(writeLicensingDeskState(readLicensingDeskState(written))).toBe(written)
    }),
  )
  expect(writeLicensingDeskState(readLicensingDeskState(''))).toBe('')
})

test('before the decision neither drawing nor summary tells the ruling', () => {
  for (const { id, why } of cases) {
    const state = atCase(id)
    expect(licensingDeskScene(state, cases, 'wide').stretches).toEqual([])
    expect(describeLicensingDesk(state, cases).summary.join(' ')).not.toContain(why)
    expect(licensingDeskScene({ ...state, said: 'free' }, cases, 'wide').stretches).not.toEqual([])
  }
})

test('the stretch that holds is the one the day lies in, and there is always one', () => {
  for (const { id } of cases) {
    const { stretches, cursor } = licensingDeskScene(atCase(id, { shown: true }), cases, 'narrow')
    const [holds, ...more] = stretches.filter(stretch => stretch.holds)
    expect(more).toEqual([])
    expect(cursor.x).toBeGreaterThanOrEqual(holds?.x ?? Number.POSITIVE_INFINITY)
  }
})

test('six steps, three of them asked first; the record bears out licence, none, and not known', () => {
  const steps = licensingDeskSteps(cases)
  expect(steps).toHaveLength(6)
  expect(steps.flatMap(({ prediction }) => (prediction ? [prediction.borneOut] : []))).toEqual([
    'licence',
    'free',
    'untold',
  ])
})

test('the judge answers the free enquiry', () => {
  expect(judgeLicensingDesk('desk=ask&day=2025-04-03')).toMatchObject({ free: 1, licence: 0, date: 20250403 })
  expect(judgeLicensingDesk('desk=ask&day=2025-05-20&element=Sm&to=us&buyer=military').prohibited).toBe(1)
  expect(judgeLicensingDesk('%%%').licence).toBe(1)
})

test('a row whose enquiry has another day is refused', () => {
  const [row] = readRows('licence-cases')
  expect(() => parseLicenceCases([{ ...row, date: '2024-02-16' }])).toThrow(/date of the row/)
})
