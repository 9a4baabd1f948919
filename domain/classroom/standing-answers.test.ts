import { expect, test } from 'vitest'
import { standingAnswers } from './standing-answers.ts'

test('the last answer of each learner stands, in a lesson and in each attempt', () => {
  const answers = [
    { id: 'late', learner: 'ben', attempt: null, answered_at: 5 },
    { id: 'first', learner: 'anna', attempt: null, answered_at: 1 },
    { id: 'quiz', learner: 'anna', attempt: 'q1', answered_at: 2 },
    { id: 'second', learner: 'anna', attempt: null, answered_at: 3 },
  ]
  expect(standingAnswers(answers).map(each => each.id)).toEqual(['quiz', 'second', 'late'])
})
