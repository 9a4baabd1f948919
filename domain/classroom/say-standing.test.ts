import { expect, test } from 'vitest'
import type { Result } from './result.ts'
import { sayStanding } from './say-standing.ts'

const BASE: Result = {
  state: 'done',
  answered: 4,
  questions: 4,
  bestEarned: 3,
  firstEarned: 2,
  possible: 4,
  finishedAt: 1,
}
const work = (title: string, given: Partial<Result> = {}) => ({ title, result: { ...BASE, ...given } })

test('a parent reads what is finished, late, under way, missing and waiting, each by name', () => {
  const given = [
    work('Metals'),
    work('Ores', { state: 'done-late' }),
    work('Quotas', { state: 'in-progress', finishedAt: undefined }),
    work('Prices', { state: 'missing', finishedAt: undefined }),
    work('Trade', { state: 'missing', finishedAt: undefined }),
    work('Letters', { state: 'needs-grading', waiting: 6 }),
    work('Extra', { state: 'excused', finishedAt: undefined }),
  ]
  expect(sayStanding({ name: 'Anna', work: given, mean: 0.654 })).toEqual([
    'Anna has finished 3 of 6 assignments.',
    '“Ores” was finished after its date.',
    '“Quotas” is under way.',
    '“Prices” and “Trade” are past their dates and not finished.',
    'So far 65% of the points that count are earned.',
    'Answers worth 6 points still wait for a teacher to read them; until then they count neither way.',
  ])
})

test('one assignment is not counted, and nothing is said of a mean that is not there', () => {
  const open = [work('Metals', { state: 'not-started', finishedAt: undefined })]
  expect(sayStanding({ name: 'Ben', work: open, mean: undefined })).toEqual([
    'Ben has not finished the one assignment.',
  ])
})
