import { expect, test } from 'vitest'
import { makeQuestion } from '#test/make-question.ts'
import { scoreChoices } from './score.ts'

const question = makeQuestion('choices')

test.each([
  [['la', 'nd'], 4],
  [['la'], 2],
  [['la', 'nd', 'dy'], 2],
  [['la', 'dy'], 0],
  [['dy', 'tb'], 0],
  [['la', 'nd', 'dy', 'tb'], 0],
])('ticking %j earns %d of 4', (ticked, earned) => {
  expect(scoreChoices(question, ticked)).toMatchObject({ earned })
})

test('each wrong tick says why, and the rest is counted without naming it', () => {
  const outcome = scoreChoices(question, ['la', 'dy'])
  expect(outcome).toMatchObject({
    feedback: [
      { tone: 'wrong', misconception: 'secret-belief' },
      { text: 'You found 1 of the 2 right options.' },
    ],
  })
})
