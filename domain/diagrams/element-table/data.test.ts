import { expect, test } from 'vitest'
import { readRows } from '#test/read-rows.ts'
import { parseElementTableData } from './data.ts'
import { elementOf, SYMBOLS } from './model.ts'

const rows = {
  elements: readRows('elements'),
  names: readRows('element-names'),
  metals: readRows('crust-metals'),
}

test('the data sets give all seventeen by atomic number, each with its name explained', () => {
  const { elements } = parseElementTableData(rows)
  expect(elements.map(element => element.symbol)).toEqual(SYMBOLS)
  expect(elements.filter(element => element.named === null)).toEqual([])
})

test('an empty cell is not known, never zero', () => {
  const promethium = elementOf(parseElementTableData(rows), 'Pm')
  expect([promethium.crust, promethium.price2012, promethium.price2020]).toEqual([null, null, null])
})

test('an atomic weight in brackets means that no isotope is stable', () => {
  const unstable = parseElementTableData(rows).elements.filter(element => !element.stable)
  expect(unstable.map(element => element.symbol)).toEqual(['Pm'])
})

test('cells that are numbers already and unknown cells that are null read the same', () => {
  const typed = rows.elements.map(row =>
    Object.fromEntries(
      Object.entries(row).map(([key, cell]) => {
        if (cell === '') return [key, null]
        return [key, key.endsWith('_kg') || key === 'crust_ppm' || key === 'z' ? Number(cell) : cell]
      }),
    ),
  )
  expect(parseElementTableData({ ...rows, elements: typed })).toEqual(parseElementTableData(rows))
})

test('a table with an element missing is refused', () => {
  expect(() => parseElementTableData({ ...rows, elements: rows.elements.slice(1) })).toThrow()
})
