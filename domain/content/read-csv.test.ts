import { expect, test } from 'vitest'
import { readCsv } from './read-csv.ts'

const columns = [
  { name: 'year', meaning: 'Year', unit: '', type: 'number' as const },
  { name: 'note', meaning: 'Note', unit: '', type: 'text' as const },
]

test('cells are read by the type of their column, and an empty cell is not known', () => {
  expect(readCsv('\ufeffyear,note\n2020,"a, b"\n,0\n', columns)).toEqual({
    rows: [
      { year: 2020, note: 'a, b' },
      { year: null, note: '0' },
    ],
    problems: [],
  })
})

test('a number that is none is named with its line', () => {
  expect(readCsv('year,note\n2020,a\nsoon,b\n', columns).problems).toEqual([
    { line: 3, message: 'year: read soon, expected a number' },
  ])
})

test('a header that differs from the description reads nothing', () => {
  const { rows, problems } = readCsv('note,year\na,2020\n', columns)
  expect([rows.length, problems[0]?.line]).toEqual([0, 1])
})
