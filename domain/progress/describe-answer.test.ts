import { expect, test } from 'vitest'
import { QUESTION_TYPES } from '#domain/assessment/question.ts'
import { scoreResponse } from '#domain/assessment/score-response.ts'
import { makeQuestion } from '#test/make-question.ts'
import { describeAnswer } from './describe-answer.ts'
import { keyAnswer } from './key-answer.ts'

test.each(QUESTION_TYPES.filter(type => type !== 'essay'))(
  'the key of a %s question earns every point',
  type => {
    const question = makeQuestion(type)
    expect(scoreResponse(question, keyAnswer(question))).toMatchObject({
      kind: 'scored',
      earned: question.points,
    })
  },
)

test('ids are written out', () => {
  expect(describeAnswer(makeQuestion('choice'), 'nd')).toEqual(['Neodymium'])
  expect(describeAnswer(makeQuestion('order'), ['metal', 'ore'])).toEqual(['1. Metal', '2. Ore'])
  expect(describeAnswer(makeQuestion('match'), { pr: 'green' })).toContain('Praseodymium: Green')
  expect(describeAnswer(makeQuestion('number'), { value: '5.3', unit: 'kt' })).toEqual(['5.3 kt'])
})

test.each(QUESTION_TYPES)('an answer that does not fit a %s question is shown all the same', type => {
  for (const odd of [null, 7, 'x', ['x'], { x: 1 }]) {
    expect(describeAnswer(makeQuestion(type), odd).every(line => typeof line === 'string')).toBe(true)
  }
})
