import { expect, test } from 'vitest'
import { filterGrid, type Grid, gridCell, packGrid, sortGrid } from './grid.ts'
import type { Result } from './result.ts'

const result = (given: Partial<Result>): Result => ({
  state: 'not-started',
  answered: 0,
  questions: 2,
  bestEarned: 0,
  firstEarned: 0,
  possible: 2,
  finishedAt: undefined,
  ...given,
})

const WORK = {
  id: 'a',
  title: 'Module 1',
  lessons: [],
  questions: ['q', 'r'],
  possible: 2,
  dueAt: undefined,
  createdAt: 0,
}
const PEOPLE = ['ada', 'bo', 'cy'].map(id => ({ person: id, name: id, userName: id }))
const GRID: Grid = packGrid(
  {
    assignments: [WORK],
    rows: [
      {
        learner: 'ada',
        mean: 0.5,
        results: [result({ state: 'done', answered: 2, bestEarned: 1.005, finishedAt: 1 })],
      },
      { learner: 'bo', mean: undefined, results: [result({ state: 'missing' })] },
      {
        learner: 'cy',
        mean: 1,
        results: [result({ override: { kind: 'score', points: 2 }, answered: 1, bestEarned: 1 })],
      },
    ],
  },
  PEOPLE,
)

test('packing loses nothing that a cell shows', () => {
  expect(GRID.rows.map(row => gridCell(row, 0))).toEqual([
    { state: 'done', points: 1, answered: 2, isSet: false },
    { state: 'missing', points: null, answered: 0, isSet: false },
    { state: 'not-started', points: 2, answered: 1, isSet: true },
  ])
})

test('a filter keeps whoever has a cell that fits', () => {
  expect(filterGrid(GRID.rows, 'stuck').map(row => row.id)).toEqual(['bo'])
  expect(filterGrid(GRID.rows, 'all')).toHaveLength(3)
})

test('who has no value stands last in either direction', () => {
  const order = (by: 'mean' | number, down: boolean) => sortGrid(GRID.rows, { by, down }).map(row => row.id)
  expect(order('mean', false)).toEqual(['ada', 'cy', 'bo'])
  expect(order('mean', true)).toEqual(['cy', 'ada', 'bo'])
  expect(order(0, true)).toEqual(['cy', 'ada', 'bo'])
})

test('a cell says how many points could be had where its attempt drew others than the column has', () => {
  const book = {
    assignments: [WORK],
    rows: [{ learner: 'ada', mean: 1, results: [result({ state: 'done', answered: 2, possible: 3 })] }],
  }
  const { rows } = packGrid(book, PEOPLE.slice(0, 1))
  expect(rows.map(row => gridCell(row, 0).possible)).toEqual([3])
  expect(GRID.rows.map(row => gridCell(row, 0).possible)).toEqual([undefined, undefined, undefined])
})
