import { expect, test } from 'vitest'
import { makeQuestion } from '#test/make-question.ts'
import { scoreNumber } from './score.ts'

const question = makeQuestion('number')

function said(value: string, unit?: string): { earned: number; text: string } {
  const outcome = scoreNumber(question, { value, ...(unit && { unit }) })
  if (outcome.kind !== 'scored') throw new Error(outcome.reason)
  return { earned: outcome.earned, text: outcome.feedback.map(each => each.text).join(' ') }
}

test('the tolerance is inclusive', () => {
  expect(said('242400').earned).toBe(4)
  expect(said('242401').earned).toBe(0)
})

test('another unit is converted', () => {
  expect(said('240', 'kt').earned).toBe(4)
  expect(said('24 万吨').earned).toBe(4)
})

test.each([
  ['24', '10,000 times too small', true],
  ['2400000000', '10,000 times too large', true],
  ['240', '1,000 times too small', false],
])('%s slips by a power of ten', (value, sentence, chinese) => {
  const { earned, text } = said(value)
  expect(earned).toBe(0)
  expect(text).toContain(sentence)
  expect(text.includes('万')).toBe(chinese)
})

test('a near value the author named has its own reason', () => {
  expect(scoreNumber(question, { value: '270000' })).toMatchObject({
    earned: 0,
    misconceptions: ['secret-belief'],
  })
})

test('anything else says only in which direction it misses', () => {
  expect(said('100000').text).toBe('That is too low.')
})
