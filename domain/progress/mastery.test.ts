import { expect, test } from 'vitest'
import { masteryOf } from './mastery.ts'

const of = (...fractions: number[][]) =>
  fractions.map((each, at) => ({ question: `m/l/q-${at}`, fractions: each }))

test.each([
  ['not-started', 'nothing is answered', of([], [])],
  ['learning', 'the mean is below the threshold', of([1], [0.5])],
  ['learning', 'fewer than half of the questions are answered', of([1], [], [])],
  ['mastered', 'the mean is exactly at the threshold', of([0.9], [0.8], [0.7])],
  ['mastered', 'one slip follows a right answer', of([1, 0], [1])],
  ['learning', 'two slips follow a right answer', of([1, 0, 0], [1])],
] as const)('%s when %s', (state, _, evidence) => {
  expect(masteryOf(evidence).state).toBe(state)
})

test('mastery fades with the chance of recall, and says so', () => {
  expect(masteryOf(of([1]), 0.7).state).toBe('mastered')
  const fading = masteryOf(of([1]), 0.55)
  expect(fading.state).toBe('fading')
  expect(fading.sentence).toContain('55%')
})

test('recall alone masters nothing', () => {
  expect(masteryOf(of([0.2]), 0.99).state).toBe('learning')
})
