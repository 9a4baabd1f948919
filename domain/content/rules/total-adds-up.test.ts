import { expect, test } from 'vitest'
import { makeContent, placed } from '#test/make-content.ts'
import { totalAddsUp } from './total-adds-up.ts'

const fact = (id: string, value: number | string, change: { unit?: string; sumOf?: string[] } = {}) =>
  placed({ id, value, unit: 't', label: id, asOf: '2024', sources: ['A'], ...change })

const check = (...facts: ReturnType<typeof fact>[]) => totalAddsUp(makeContent({ facts }))
const SUM = { sumOf: ['light', 'heavy'] }

test('a total that adds up passes, also when its parts are rounded', () => {
  expect(check(fact('light', 250_850), fact('heavy', 19_150), fact('all', 270_000, SUM))).toEqual([])
  expect(check(fact('light', 250_900), fact('heavy', 19_200), fact('all', 270_000, SUM))).toEqual([])
})

test('a total that does not is named with both numbers', () => {
  const [problem] = check(fact('light', 250_850), fact('heavy', 29_150), fact('all', 270_000, SUM))
  expect(problem).toMatchObject({ severity: 'error' })
  expect(problem?.message).toBe('all is 270000, and its parts add up to 280000')
})

test('parts in another unit, or that are nowhere, are no parts', () => {
  expect(check(fact('light', 1, { unit: 'kg' }), fact('heavy', 1), fact('all', 2, SUM))).toHaveLength(1)
  expect(check(fact('light', 1), fact('all', 2, SUM))).toHaveLength(1)
})
