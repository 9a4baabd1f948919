import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyAnswer, makeQuestion } from '#test/make-question.ts'
import { answerFromForm } from './answer-from-form.ts'
import { formFromAnswer } from './form-from-answer.ts'
import { toPublicQuestion } from './public-question.ts'
import { QUESTION_TYPES } from './question.ts'

test.each(QUESTION_TYPES)('the form of a %s question, filled in again, gives the same answer', type => {
  const question = toPublicQuestion(makeQuestion(type), 'seed')
  const answer = keyAnswer(makeQuestion(type))
  expect(answerFromForm(question, formFromAnswer(question, answer))).toEqual(answer)
})

test('any stored value at all can be shown', () => {
  fc.assert(
    fc.property(fc.constantFrom(...QUESTION_TYPES), fc.jsonValue(), (type, answer) => {
      const question = toPublicQuestion(makeQuestion(type), 'seed')
      expect(formFromAnswer(question, answer)).toBeTypeOf('object')
    }),
  )
})
