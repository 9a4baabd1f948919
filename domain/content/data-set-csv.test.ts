import { expect, test } from 'vitest'
import type { DataColumn } from './data-set.ts'
import { dataSetCsv } from './data-set-csv.ts'
import { readCsv } from './read-csv.ts'

const columns: DataColumn[] = [
  { name: 'country', meaning: 'where', unit: '', type: 'text' },
  { name: 'tonnes', meaning: 'how much', unit: 't', type: 'number' },
]
const rows = [
  { country: 'China, "mainland"', tonnes: 270000 },
  { country: 'Myanmar', tonnes: null },
  { country: 'elsewhere', tonnes: -0.5 },
]

test('what is written is read again as the same rows', () => {
  expect(readCsv(dataSetCsv({ columns, rows }), columns)).toEqual({ rows, problems: [] })
})
