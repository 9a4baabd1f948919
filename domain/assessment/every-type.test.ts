import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BAD_ANSWERS_EACH, badAnswer, scorableAnswer } from '#test/answers.ts'
import { keyAnswer, makeQuestion } from '#test/make-question.ts'
import { answerFromForm } from './answer-from-form.ts'
import { checkAnswer } from './checks.ts'
import { formFromAnswer } from './form-from-answer.ts'
import { toPublicQuestion } from './public-question.ts'
import { QUESTION_TYPES } from './question.ts'
import { scoreResponse } from './score-response.ts'

describe.each(QUESTION_TYPES)('%s', type => {
  const question = makeQuestion(type)
  const open = toPublicQuestion(question, 'seed')

  test('its key earns every point, or waits for a person', () => {
    const outcome = scoreResponse(question, keyAnswer(question))
    const expected =
      type === 'essay' ? { kind: 'pending', possible: 4 } : { kind: 'scored', earned: 4, possible: 4 }
    expect(outcome).toMatchObject(expected)
  })

  test('what is no answer is rejected with a sentence, never scored', () => {
    fc.assert(
      fc.property(badAnswer(type), answer => {
        const outcome = scoreResponse(question, answer)
        expect(outcome.kind).toBe('rejected')
        if (outcome.kind === 'rejected') expect(outcome.reason).toMatch(/^[A-Z].*\.$/)
      }),
      { numRuns: BAD_ANSWERS_EACH },
    )
  })

  test('any JSON is scored without a throw, 0 to possible, exactly when the check calls it complete', () => {
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      badAnswer(type),
      scorableAnswer(type),
      fc.constant(undefined),
    )
    fc.assert(
      fc.property(anything, answer => {
        const outcome = scoreResponse(question, answer)
        expect(checkAnswer(open, answer).complete).toBe(outcome.kind !== 'rejected')
        if (outcome.kind !== 'scored') return
        expect(outcome.possible).toBe(4)
        expect(outcome.earned).toBeGreaterThanOrEqual(0)
        expect(outcome.earned).toBeLessThanOrEqual(4)
        expect(outcome.feedback.every(each => each.text.length > 0)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('the order in which it was shown never changes a score', () => {
    fc.assert(
      fc.property(scorableAnswer(type), fc.string(), fc.string(), (answer, one, other) => {
        const filled = formFromAnswer(toPublicQuestion(question, one), answer)
        const scores = [one, other].map(seed =>
          scoreResponse(question, answerFromForm(toPublicQuestion(question, seed), filled)),
        )
        expect(scores[0]).toEqual(scores[1])
      }),
      { numRuns: 50 },
    )
  })
})
