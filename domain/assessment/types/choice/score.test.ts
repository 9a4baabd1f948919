import { expect, test } from 'vitest'
import { makeQuestion } from '#test/make-question.ts'
import { scoreChoice } from './score.ts'

test('a distractor earns nothing and says why, with the place to look at', () => {
  expect(scoreChoice(makeQuestion('choice'), 'y')).toEqual({
    kind: 'scored',
    earned: 0,
    possible: 4,
    feedback: [{ tone: 'wrong', text: 'Secret reason.', misconception: 'secret-belief', lookAt: 'magnets' }],
    misconceptions: ['secret-belief'],
  })
})
