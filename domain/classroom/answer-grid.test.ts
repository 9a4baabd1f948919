import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell, Matrix } from '#domain/assessment/statistics/matrix.ts'
import { answerGrid } from './answer-grid.ts'

const answered = (earned: number): Cell => ({ kind: 'answered', earned })
const MATRIX: Matrix = {
  items: ['hard', 'easy', 'open'].map(id => ({ id, possible: 2 })),
  learners: [
    { id: 'bo', cells: { hard: answered(0), easy: answered(1), open: { kind: 'pending' } } },
    { id: 'ada', cells: { hard: answered(2), easy: answered(2), open: { kind: 'not-asked' } } },
    { id: 'cy', cells: { hard: { kind: 'blank' }, easy: { kind: 'not-reached' } } },
  ],
}

test('in the order of the course, and so that blocks show', () => {
  const { questions, rows } = answerGrid(MATRIX, 'course')
  expect(questions.map(each => each.id)).toEqual(['hard', 'easy', 'open'])
  expect(rows.map(each => [each.learner, each.letters])).toEqual([
    ['bo', 'wpg'],
    ['ada', 'rra'],
    ['cy', 'bnn'],
  ])
  const blocks = answerGrid(MATRIX, 'blocks')
  expect(blocks.questions.map(each => [each.id, each.number])).toEqual([
    ['easy', 2],
    ['hard', 1],
    ['open', 3],
  ])
  expect(blocks.rows.map(each => [each.learner, each.letters])).toEqual([
    ['ada', 'rra'],
    ['bo', 'pwg'],
    ['cy', 'nbn'],
  ])
})

test('whatever the answers, both orders hold the same cells, and blocks fall from the best to the weakest', () => {
  const cell = fc.constantFrom<Cell>(
    answered(0),
    answered(1),
    answered(2),
    { kind: 'blank' },
    { kind: 'not-asked' },
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 12 }), cells => {
      const matrix = {
        items: MATRIX.items,
        learners: cells.map((row, at) => ({
          id: `L${at}`,
          cells: Object.fromEntries(row.map((each, column) => [MATRIX.items[column]?.id ?? '', each])),
        })),
      }
      const told = ({ questions, rows }: ReturnType<typeof answerGrid>) =>
        rows
          .flatMap(row => questions.map((each, at) => `${row.learner} ${each.id} ${row.letters[at]}`))
          .sort()
      const blocks = answerGrid(matrix, 'blocks')
      expect(told(blocks)).toEqual(told(answerGrid(matrix, 'course')))
      const shares = blocks.rows.map(each => each.share ?? -1)
      expect(shares).toEqual([...shares].sort((a, b) => b - a))
    }),
    { numRuns: 100 },
  )
})
