import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { SEPARATION_PAIRS } from './pairs.ts'

/** Rows of the data set that are no pair of neighbours, or a mean over all of them. */
const NOT_NEIGHBOURS = ['Dy/Nd', 'adjacent light pair', 'adjacent pair, mean La-Lu']
const HEAVY_MEAN = 'adjacent heavy pair, mean Ho-Lu'

function rowsOfDataSet() {
  const text = readFileSync(new URL('../../../content/data/separation-factors.csv', import.meta.url), 'utf8')
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  return data.filter(row => !NOT_NEIGHBOURS.includes(row.pair_heavier_over_lighter ?? ''))
}

function inWords(pair: string, name: string, conditions: string, values: readonly (string | number)[]) {
  return [pair, name, conditions, ...values].join(' | ')
}

test('the pairs are those of the data set, value for value', () => {
  const here = SEPARATION_PAIRS.map(row =>
    inWords(row.heavy === 'heavier' ? HEAVY_MEAN : `${row.heavy}/${row.light}`, row.name, row.conditions, [
      row.beta,
      row.kind,
      row.sources.join(';'),
    ]),
  )
  const there = rowsOfDataSet().map(row =>
    inWords(row.pair_heavier_over_lighter ?? '', row.extractant ?? '', row.conditions ?? '', [
      Number(row.beta),
      row.kind ?? '',
      row.source ?? '',
    ]),
  )
  expect(here.sort()).toEqual(there.sort())
})
