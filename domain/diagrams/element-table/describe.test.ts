import { expect, test } from 'vitest'
import { readRows } from '#test/read-rows.ts'
import { parseElementTableData } from './data.ts'
import { describeElementTable } from './describe.ts'
import { elementOf, VIEWS } from './model.ts'
import { elementTableScene } from './scene.ts'

const data = parseElementTableData({ elements: readRows('elements'), metals: readRows('crust-metals') })
const plain = { mark: null, element: null } as const
const known = new Set(['', ...readRows('elements').flatMap(row => (row.source ?? '').split(';'))])

test.each(VIEWS)('%s: the table has all seventeen and as many cells as columns', view => {
  const { table } = describeElementTable({ ...plain, view }, data)
  expect(table.rows.map(row => row[1])).toEqual(data.elements.map(element => element.symbol))
  expect(new Set(table.rows.map(row => row.length))).toEqual(new Set([table.columns.length]))
})

test.each(['radius', 'abundance', 'price'] as const)(
  '%s: a value is drawn where the table has one, and nowhere else',
  view => {
    const { table } = describeElementTable({ ...plain, view }, data)
    const { tokens } = elementTableScene({ ...plain, view }, data, 'wide')
    const told = table.rows.map(row => row.slice(3).some(cell => cell !== null))
    expect(tokens.map(token => !token.unknown)).toEqual(told)
  },
)

test('radius: the numbers beside the balls are those of the table', () => {
  const { table } = describeElementTable({ ...plain, view: 'radius' }, data)
  const { tokens } = elementTableScene({ ...plain, view: 'radius' }, data, 'wide')
  expect(tokens.map(token => Number(token.note?.lines.at(-1)))).toEqual(table.rows.map(row => row[3]))
})

test.each(VIEWS)('%s: says what is assumed, whence the numbers are, and something of the whole', view => {
  const words = describeElementTable({ ...plain, view }, data)
  expect(words.assumed).not.toBe('')
  expect(words.summary.length).toBeGreaterThan(0)
  expect(words.sources.filter(source => !known.has(source))).toEqual([])
})

test('a chosen element is told first', () => {
  const { summary } = describeElementTable({ view: 'abundance', mark: null, element: 'Ce' }, data)
  expect(summary[0]).toBe('Cerium: 66.5 ppm.')
})

test('promethium is told as what it is', () => {
  const { summary } = describeElementTable({ view: 'abundance', mark: null, element: 'Pm' }, data)
  expect(summary[0]).toBe('Promethium: none to be mined. It has no stable isotope and is not mined.')
})

test('the sentence on the zigzag holds for every lanthanide with known neighbours', () => {
  for (const element of data.elements.filter(candidate => candidate.z >= 57 && candidate.z % 2 === 0)) {
    const beside = data.elements.filter(other => other.z >= 57 && Math.abs(other.z - element.z) === 1)
    for (const odd of beside) expect(element.crust ?? 0).toBeGreaterThan(odd.crust ?? 0)
  }
})

test('the sentence on rare and dear counts the pairs of the July 2020 list', () => {
  // Counted by hand for three of them: Sc (22 ppm, 9,000) is commoner and dearer than Lu (0.8, 4,650) and Dy (5.2, 1,950);
  // Dy is commoner and cheaper than Lu.
  const few = (['Sc', 'Dy', 'Lu'] as const).map(symbol => elementOf(data, symbol))
  const { summary } = describeElementTable({ ...plain, view: 'value' }, { ...data, elements: few })
  expect(summary[0]).toContain(
    'of the 3 pairs of elements priced in July 2020, the commoner one was the dearer in 2.',
  )
})
