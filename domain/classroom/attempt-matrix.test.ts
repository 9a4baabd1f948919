import { expect, test } from 'vitest'
import type { FirstTry } from './answer-matrix.ts'
import { attemptMatrix } from './attempt-matrix.ts'

const QUESTIONS = ['a', 'b', 'c', 'd', 'e'].map(id => ({ id, possible: 2 }))
const answered = (question: string, earned: number | null, possible = 2): FirstTry => ({
  learner: 'L1',
  question,
  answer: 'x',
  earned,
  possible,
  misconception: null,
  certainty: null,
})
const kindsOf = (ranOut: boolean) => {
  const attempt = { learner: 'L1', asked: ['d', 'a', 'c', 'b'], tries: [answered('a', 1)], ranOut }
  return QUESTIONS.map(({ id }) => attemptMatrix(QUESTIONS, [attempt]).learners[0]?.cells[id]?.kind)
}

test('what was not drawn was not asked; what was left is blank, and not reached only where time ran out before it', () => {
  expect(kindsOf(false)).toEqual(['answered', 'blank', 'blank', 'blank', 'not-asked'])
  expect(kindsOf(true)).toEqual(['answered', 'not-reached', 'not-reached', 'blank', 'not-asked'])
})

test('an answer that waits for a person has no score, one to a version of other points keeps its fraction', () => {
  const tries = [answered('a', null), answered('b', 3, 4)]
  const { learners } = attemptMatrix(QUESTIONS, [{ learner: 'L1', asked: ['a', 'b'], tries, ranOut: false }])
  expect(learners[0]?.cells).toMatchObject({ a: { kind: 'pending' }, b: { kind: 'answered', earned: 1.5 } })
})
