import { expect, test } from 'vitest'
import { factText } from './fact-text.ts'

test.each([
  [{ value: 66.5, unit: 'ppm' }, '66.5\u00a0ppm'],
  [{ value: 270000, unit: 't' }, '270,000\u00a0t'],
  [{ value: 1238, unit: 't' }, '1,238\u00a0t'],
  [{ value: 1234567.25, unit: '' }, '1,234,567.25'],
  [{ value: 1794, unit: '' }, '1794'],
  [{ value: 94, unit: '%' }, '94%'],
  [{ value: -72, unit: '%' }, '−72%'],
  [{ value: '4 April 2025', unit: '' }, '4 April 2025'],
  [{ value: 17, unit: '', text: 'seventeen' }, 'seventeen'],
])('%j reads "%s"', (fact, text) => {
  expect(factText(fact as Parameters<typeof factText>[0])).toBe(text)
})
