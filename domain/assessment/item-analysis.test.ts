import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyseItems } from './item-analysis.ts'
import { regradeEffect } from './regrade-effect.ts'
import { type Cell, type Matrix, totalsOf } from './statistics/matrix.ts'

type Nullable<T> = { [K in keyof T]: T[K] | null }
const golden: {
  rows: string[]
  choices: string
  items: Nullable<
    Record<'facility' | 'sd' | 'discrimination' | 'efficiency' | 'weight' | 'alphaWithout', number>
  >[]
  test: Record<string, number>
  options: Record<string, number | string | null>[]
  regrade: { totals: number[]; gained: string[] } & Record<
    'facility' | 'discrimination' | 'efficiency' | 'mean' | 'standardDeviation' | 'alpha' | 'standardError',
    number
  >
} = JSON.parse(readFileSync(new URL('statistics/golden/ten-by-six.json', import.meta.url), 'utf8'))

const OPTIONS = { i4: ['a', 'b', 'c', 'd'].map(id => ({ id, key: id === 'b' })) }

function goldenMatrix(keys = 'b'): Matrix {
  return {
    items: [1, 2, 3, 4, 5, 6].map(at => ({ id: `i${at}`, possible: 1 })),
    learners: golden.rows.map((row, learner) => ({
      id: `L${learner + 1}`,
      cells: Object.fromEntries(
        [...row].map((mark, item): [string, Cell] => {
          const choice = golden.choices[learner] ?? ''
          if (item !== 3) return [`i${item + 1}`, { kind: 'answered', earned: Number(mark) }]
          return ['i4', { kind: 'answered', earned: keys.includes(choice) ? 1 : 0, options: [choice] }]
        }),
      ),
    })),
  }
}

function same(actual: number | undefined, expected: number | null | undefined): void {
  if (expected === null || expected === undefined) expect(actual).toBeUndefined()
  else expect(actual).toBeCloseTo(expected, 6)
}

test('item statistics of the worked example', () => {
  const { items } = analyseItems(goldenMatrix(), OPTIONS)
  golden.items.forEach((wanted, at) => {
    const statistics = items[at]?.statistics
    same(statistics?.facility, wanted.facility)
    same(statistics?.standardDeviation, wanted.sd)
    same(statistics?.discrimination, wanted.discrimination)
    same(statistics?.efficiency, wanted.efficiency)
    same(statistics?.effectiveWeight, wanted.weight)
    same(statistics?.alphaWithout, wanted.alphaWithout)
    same(statistics?.intendedWeight, 1 / 6)
  })
})

test('test statistics of the worked example', () => {
  const statistics: Record<string, number | undefined> = { ...analyseItems(goldenMatrix()).test }
  for (const [name, wanted] of Object.entries(golden.test)) same(statistics[name], wanted)
})

test('option table of the worked example', () => {
  const row = analyseItems(goldenMatrix(), OPTIONS).items[3]
  golden.options.forEach((wanted, at) => {
    const actual: Record<string, unknown> = { ...row?.options[at] }
    for (const [name, value] of Object.entries(wanted)) {
      if (typeof value === 'string') expect(actual[name]).toBe(value)
      else same(actual[name] as number | undefined, value)
    }
  })
})

test('the band of a discrimination narrows with the number of learners', () => {
  const [low, high] = analyseItems(goldenMatrix()).items[3]?.statistics?.discriminationBand ?? []
  expect(low).toBeCloseTo(-0.10896, 5)
  expect(high).toBeCloseTo(0.879192, 5)
})

test('the effect of a regrade, and the statistics after it', () => {
  const [before, after] = [goldenMatrix(), goldenMatrix('bc')]
  expect(totalsOf(after)).toEqual(golden.regrade.totals)
  const pairs = before.learners.map(({ id }, at) => ({
    learner: id,
    before: totalsOf(before)[at] ?? 0,
    after: totalsOf(after)[at] ?? 0,
  }))
  const effect = regradeEffect(pairs)
  expect(effect.gained.map(each => each.learner)).toEqual(golden.regrade.gained)
  expect(effect).toMatchObject({ lost: [], unchanged: 6 })
  expect(effect.meanChange).toBeCloseTo(0.4)
  const analysis = analyseItems(after)
  for (const name of ['facility', 'discrimination', 'efficiency'] as const) {
    same(analysis.items[3]?.statistics?.[name], golden.regrade[name])
  }
  for (const name of ['mean', 'standardDeviation', 'alpha', 'standardError'] as const) {
    same(analysis.test?.[name], golden.regrade[name])
  }
})

test('below ten learners there are counts only', () => {
  const matrix = goldenMatrix()
  const analysis = analyseItems({ ...matrix, learners: matrix.learners.slice(1) }, OPTIONS)
  expect(analysis.test).toBeUndefined()
  expect(analysis.items.every(item => item.statistics === undefined && item.flags.length === 0)).toBe(true)
  expect(analysis.items[3]?.counts.answered).toBe(9)
})

test('blank counts as nothing earned; not asked, not reached, excused and pending leave the question', () => {
  const matrix = goldenMatrix()
  const kinds = ['blank', 'not-asked', 'not-reached', 'excused', 'pending'] as const
  const extra = kinds.map(kind => ({ id: kind, cells: { ...matrix.learners[0]?.cells, i2: { kind } } }))
  const row = analyseItems({ ...matrix, learners: [...matrix.learners, ...extra] }).items[1]
  expect(row?.counts).toEqual({
    answered: 10,
    blank: 1,
    'not-asked': 1,
    'not-reached': 1,
    excused: 1,
    pending: 1,
  })
  expect(row?.statistics?.n).toBe(11)
  expect(row?.statistics?.facility).toBeCloseTo(6 / 11)
})

test('an excused question neither lowers nor raises a total', () => {
  const matrix: Matrix = {
    items: [
      { id: 'a', possible: 2 },
      { id: 'b', possible: 4 },
    ],
    learners: [{ id: 'L1', cells: { a: { kind: 'answered', earned: 1 }, b: { kind: 'excused' } } }],
  }
  expect(totalsOf(matrix)).toEqual([3])
})

test('a distractor chosen more than the key is flagged', () => {
  const matrix = goldenMatrix()
  const turned = { i4: OPTIONS.i4.map(({ id }) => ({ id, key: id === 'a' })) }
  expect(analyseItems(matrix, turned).items[3]?.flags).toEqual(['best-choose-wrong', 'wrong-before-key'])
})

test('no statistic is ever NaN or infinite, whatever the matrix', () => {
  const cell = fc.oneof(
    fc.record({ kind: fc.constant('answered' as const), earned: fc.constantFrom(0, 0.5, 1) }),
    fc.record({
      kind: fc.constantFrom(
        'blank' as const,
        'not-asked' as const,
        'not-reached' as const,
        'excused' as const,
        'pending' as const,
      ),
    }),
  )
  const cells = fc.record({ a: cell, b: cell, c: cell })
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 16 }), rows => {
      const items = ['a', 'b', 'c'].map(id => ({ id, possible: 1 }))
      const analysis = analyseItems({
        items,
        learners: rows.map((each, at) => ({ id: `L${at}`, cells: each })),
      })
      const numbers: unknown[] = []
      JSON.stringify(analysis, (_, value) => (typeof value === 'number' ? numbers.push(value) : value))
      expect(numbers.every(Number.isFinite)).toBe(true)
    }),
    { numRuns: 200 },
  )
})
