import { expect, test } from 'vitest'
import { readRows } from '#test/read-rows.ts'
import { DEPOSIT, DEPOSITS, ELEMENTS, type ElementId, shareIn } from './baskets.ts'

const rows = readRows('ore-compositions').filter(row => row.element !== 'Sc')
const HEAVIEST = ['Ho', 'Er', 'Tm', 'Yb', 'Lu', 'Ho-Lu']
/** How the data set calls the deposits. */
const CALLED = {
  'mountain-pass': 'Mountain Pass',
  'bayan-obo': 'Bayan Obo',
  'mount-weld': 'Mount Weld',
  araxa: 'Araxa',
  xunwu: 'Xunwu',
  longnan: 'Longnan',
  lahat: 'Lahat',
  pitinga: 'Pitinga',
} as const

function printed(deposit: string, element: ElementId): number {
  const symbols = element === 'HoLu' ? HEAVIEST : [element]
  return rows
    .filter(row => row.deposit?.startsWith(deposit) && symbols.includes(row.element ?? ''))
    .reduce((sum, row) => sum + Number(row.share_of_reo_pct), 0)
}

test.each(DEPOSITS)('%s holds what the data set prints', id => {
  for (const element of ELEMENTS) {
    expect(DEPOSIT[id].printed[element] ?? 0).toBeCloseTo(printed(CALLED[id], element), 9)
  }
})

test('every deposit of the data set is there, and the weak ones are known', () => {
  const deposits = new Set(rows.map(row => row.deposit))
  expect(deposits.size).toBe(DEPOSITS.length)
  const weak = new Set(rows.filter(row => row.confidence === 'low').map(row => row.deposit))
  expect([...weak].map(name => name?.startsWith('Mount Weld'))).toEqual([true])
  expect(DEPOSITS.filter(id => DEPOSIT[id].weak)).toEqual(['mount-weld'])
})

test('no basket holds more than a hundred parts in a hundred', () => {
  const sums = DEPOSITS.map(id => ELEMENTS.reduce((sum, element) => sum + shareIn(id, element), 0))
  expect(Math.max(...sums)).toBeLessThanOrEqual(1 + 1e-9)
  expect(shareIn('xunwu', 'Nd')).toBeCloseTo(31.7 / 102.3, 9)
})
