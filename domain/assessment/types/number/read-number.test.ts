import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNumber } from './read-number.ts'

const TONNES = { unit: 't', units: { hundredweight: 0.05 } }
const COUNT = { unit: '', units: {} }

test.each([
  ['1,234', 1234],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234.567', 1234567],
  ['1 500', 1500],
  ["1'500", 1500],
  ['1\u202f500,5', 1500.5],
  ['1,5', 1.5],
  ['0,125', 0.125],
  ['.5', 0.5],
  ['−3', -3],
  ['1.5e3', 1500],
  ['2 × 10³', 2000],
  ['2·10^-1', 0.2],
  ['53 kt', 53000],
  ['53KT', 53000],
  ['53 kilotonnes', 53000],
  ['5.3 万吨', 53000],
  ['３万', 30000],
  ['2.4亿吨', 240000000],
  ['~5 million tonnes', 5000000],
  ['10 hundredweight', 0.5],
  ['250 kg', 0.25],
])('%s is read as %d t', (typed, value) => {
  expect(readNumber(typed, undefined, TONNES)).toMatchObject({ ok: true, value })
})

test.each([
  '',
  'abc',
  '40-60',
  '40 – 60 t',
  '40 to 60',
  '1,2,3',
  '12,34,567',
  '1,23 4',
  '5 lb',
  '5 mt',
  '1e999',
  '٣',
  '5 5',
])('%s is refused with a sentence', typed => {
  const read = readNumber(typed, undefined, TONNES)
  expect(read.ok).toBe(false)
  if (!read.ok) expect(read.reason).toMatch(/^[A-Z].*\.$/)
})

test('what was read is echoed in the canonical unit', () => {
  expect(readNumber('5.3 万吨', undefined, TONNES)).toEqual({ ok: true, value: 53000, echo: '53,000 t' })
})

test.each([
  ['1,234', '1,234', '1.234'],
  ['1.234', '1.234', '1,234'],
])('the separator of %s could be either, so the other reading is told', (typed, echo, otherwise) => {
  expect(readNumber(typed, undefined, COUNT)).toMatchObject({ echo, otherwise })
})

test('the unit beside the field counts unless the text has one', () => {
  expect(readNumber('5', 'kt', TONNES)).toMatchObject({ value: 5000 })
  expect(readNumber('5 kg', 'kt', TONNES)).toMatchObject({ value: 0.005 })
  expect(readNumber('5', 'lb', TONNES).ok).toBe(false)
})

test('every whole number is read back from the way the page writes it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), value => {
      expect(readNumber(value.toLocaleString('en-GB'), undefined, COUNT)).toMatchObject({
        ok: true,
        value: value + 0,
      })
    }),
  )
})
