import { expect, test } from 'vitest'
import { curveSeries } from './curve-series.ts'
import type { DataRow } from './data-set.ts'

function series(rows: DataRow[], where?: Record<string, string | number>) {
  const described = {
    id: 's',
    title: 'S',
    description: 'S',
    columns: [],
    licence: '',
    sources: [],
    asOf: '2024',
  }
  return curveSeries({ ...described, caveats: [], rows }, { set: 's', x: 'when', y: 'tonnes', where })
}

test('rows that match come in order of x, without those not known', () => {
  const rows = [
    { when: 2021, kind: 'mined', tonnes: 30 },
    { when: 2020, kind: 'mined', tonnes: 20 },
    { when: 2022, kind: 'mined', tonnes: null },
    { when: 2020, kind: 'sold', tonnes: 5 },
  ]
  expect(series(rows, { kind: 'mined' })).toEqual([
    [2020, 20],
    [2021, 30],
  ])
})

test('dates become years with a fraction, and spans are left out', () => {
  const rows = [
    { when: '2025-07', tonnes: 1 },
    { when: '2025', tonnes: 2 },
    { when: '2025-01/2025-02', tonnes: 3 },
  ]
  expect(series(rows)).toEqual([
    [2025, 2],
    [2025.5, 1],
  ])
})
