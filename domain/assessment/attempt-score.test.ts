import { expect, test } from 'vitest'
import { attemptScore } from './attempt-score.ts'

test('a question left open earns nothing and counts in full', () => {
  expect(
    attemptScore([
      { possible: 4, earned: 3 },
      { possible: 2, earned: undefined },
    ]),
  ).toEqual({ earned: 3, possible: 6 })
})

test('there is no score while an answer waits for a person', () => {
  expect(
    attemptScore([
      { possible: 4, earned: 3 },
      { possible: 2, earned: null },
    ]),
  ).toBeUndefined()
})
