import { expect, test } from 'vitest'
import { pickCountingAttempt } from './pick-counting-attempt.ts'

const ATTEMPTS = [
  { id: 'c', number: 3, score: { earned: 2, possible: 10 } },
  { id: 'a', number: 1, score: { earned: 3, possible: 10 } },
  { id: 'b', number: 2, score: { earned: 7, possible: 10 } },
  { id: 'open', number: 4 },
]

test.each([
  ['best', ['b'], 7],
  ['first', ['a'], 3],
  ['last', ['c'], 2],
  ['mean', ['a', 'b', 'c'], 4],
] as const)('%s', (counts, attempts, earned) => {
  const picked = pickCountingAttempt(ATTEMPTS, counts)
  expect(picked?.attempts).toEqual(attempts)
  expect(picked?.earned).toBeCloseTo(earned)
})

test('the earlier of two equals is the best', () => {
  const equal = [1, 2].map(number => ({ id: `${number}`, number, score: { earned: 4, possible: 5 } }))
  expect(pickCountingAttempt(equal, 'best')?.attempts).toEqual(['1'])
})

test('no scored attempt, no score', () => {
  expect(pickCountingAttempt([{ id: 'open', number: 1 }], 'best')).toBeUndefined()
})
