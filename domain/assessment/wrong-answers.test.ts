import { expect, test } from 'vitest'
import { keyAnswer, makeQuestion } from '#test/make-question.ts'
import { QUESTION_TYPES } from './question.ts'
import { scoreResponse } from './score-response.ts'
import { wrongAnswers } from './wrong-answers.ts'

test.each(QUESTION_TYPES)(
  'the wrong answers to a %s question can be given, and earn less than everything',
  type => {
    const question = makeQuestion(type)
    const wrong = wrongAnswers(question, keyAnswer(question))
    expect(wrong.length).toBeGreaterThan(0)
    for (const { says, answer } of wrong) {
      const outcome = scoreResponse(question, answer)
      expect([says, outcome.kind]).not.toEqual([says, 'rejected'])
      if (outcome.kind === 'scored') expect(outcome.earned).toBeLessThan(outcome.possible)
    }
  },
)
