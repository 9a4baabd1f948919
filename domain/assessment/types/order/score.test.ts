import { expect, test } from 'vitest'
import { makeQuestion } from '#test/make-question.ts'
import { scoreOrder } from './score.ts'

const question = makeQuestion('order')

test.each([
  ['ore oxide metal magnet', 4],
  ['oxide ore metal magnet', (4 * 4) / 6],
  ['magnet ore oxide metal', 0],
  ['magnet metal oxide ore', 0],
])('%s earns %d of 4', (order, earned) => {
  const outcome = scoreOrder(question, order.split(' '))
  if (outcome.kind !== 'scored') throw new Error(outcome.reason)
  expect(outcome.earned).toBeCloseTo(earned)
})

test('a swap the author named has its own reason, another the general one', () => {
  expect(scoreOrder(question, ['ore', 'metal', 'oxide', 'magnet'])).toMatchObject({
    misconceptions: ['secret-belief'],
  })
  expect(scoreOrder(question, ['oxide', 'ore', 'metal', 'magnet'])).toMatchObject({
    misconceptions: [],
    feedback: [{ tone: 'wrong', text: 'Secret reason.' }, { text: '5 of 6 pairs stand in the right order.' }],
  })
})
