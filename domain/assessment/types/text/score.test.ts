import { expect, test } from 'vitest'
import { makeQuestion } from '#test/make-question.ts'
import { normalise } from './normalise.ts'
import { scoreText } from './score.ts'

test.each([
  ['  The OXIDE. ', 'oxide'],
  ['Ｏｘｉｄｅ', 'oxide'],
  ['rare-earth oxide', 'rare earth oxide'],
  ['Ytterbý', 'ytterby'],
  ['稀土。', '稀土'],
  ['が', 'が'],
  ['a', 'a'],
])('%s is compared as %s', (written, compared) => {
  expect(normalise(written)).toBe(compared)
})

test('an unknown answer waits for a person, a near one is wrong with its reason', () => {
  const question = makeQuestion('text')
  expect(scoreText(question, 'something else')).toMatchObject({ kind: 'pending', possible: 4 })
  expect(scoreText(question, 'Ore')).toMatchObject({
    kind: 'scored',
    earned: 0,
    misconceptions: ['secret-belief'],
  })
})
