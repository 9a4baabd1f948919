import { expect, test } from 'vitest'
import { toPublicQuestion } from '#domain/assessment/public-question.ts'
import { QUESTION_TYPES } from '#domain/assessment/question.ts'
import { makeQuestion } from '#test/make-question.ts'
import { type AnswerView, answerView } from './answer-view.ts'
import { keyAnswer } from './key-answer.ts'

const TELL = { seed: 'a', mayKey: true }

function optionsOf(view: AnswerView) {
  return view.kind === 'options' ? view.groups.flatMap(each => each.options) : []
}

test('picked or not, right or wrong: the four cases are kept apart', () => {
  const question = makeQuestion('choices', {
    options: [
      { id: 'nd', text: 'Neodymium', key: true },
      { id: 'pr', text: 'Praseodymium', key: true },
      { id: 'fe', text: 'Iron', misconception: 'secret-belief', reason: 'No.' },
      { id: 'cu', text: 'Copper', misconception: 'secret-belief', reason: 'No.' },
    ],
  })
  const options = optionsOf(answerView(question, ['nd', 'fe'], TELL))
  expect(Object.fromEntries(options.map(each => [each.text, [each.chosen, each.right]]))).toEqual({
    Neodymium: [true, true],
    Praseodymium: [false, true],
    Iron: [true, false],
    Copper: [false, false],
  })
})

test('options stand in the order that this seed showed', () => {
  const question = makeQuestion('choice')
  for (const seed of ['a', 'b', 'c']) {
    const seen = toPublicQuestion(question, seed)
    const shown = seen.type === 'choice' ? seen.options.map(each => each.text) : []
    expect(optionsOf(answerView(question, 'nd', { seed, mayKey: true })).map(each => each.text)).toEqual(
      shown,
    )
  }
})

test.each(QUESTION_TYPES)('a %s question tells no key before it may, and calls its key right', type => {
  const question = makeQuestion(type)
  const key = keyAnswer(question)
  const verdicts = (view: AnswerView) =>
    view.kind === 'rows' ? view.rows.map(each => each.right) : optionsOf(view).map(each => each.right)
  const before = answerView(question, key, { seed: 'a', mayKey: false })
  expect(verdicts(before).every(each => each === undefined)).toBe(true)
  if (before.kind === 'lines') expect(before.key).toBeUndefined()
  const after = answerView(question, key, TELL)
  if (after.kind === 'rows') expect(verdicts(after).every(Boolean)).toBe(true)
  for (const each of optionsOf(after)) if (each.chosen) expect(each.right).toBe(true)
})

test.each(QUESTION_TYPES)('an answer that does not fit a %s question is shown as far as it goes', type => {
  for (const odd of [undefined, null, 7, 'x', ['x'], { x: 1 }])
    expect(() => answerView(makeQuestion(type), odd, TELL)).not.toThrow()
})
