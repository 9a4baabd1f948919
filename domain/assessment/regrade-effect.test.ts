import { expect, test } from 'vitest'
import type { ScoreOutcome } from './outcome.ts'
import { compareScores, regradeEffect } from './regrade-effect.ts'

const now = (earned: number, possible: number): ScoreOutcome => ({
  kind: 'scored',
  earned,
  possible,
  feedback: [],
  misconceptions: [],
})
const PENDING: ScoreOutcome = { kind: 'pending', possible: 4, reason: 'A teacher reads it.' }
const REJECTED: ScoreOutcome = { kind: 'rejected', reason: 'There is no such option.' }

test.each([
  ['the same points', { earned: 1, possible: 4 }, now(1, 4), 'same'],
  ['a third, added up otherwise', { earned: 0.1 + 0.2, possible: 1 }, now(0.3, 1), 'same'],
  ['more', { earned: 1, possible: 4 }, now(2, 4), 'gains'],
  ['less', { earned: 1, possible: 4 }, now(0, 4), 'loses'],
  ['fewer points for the same share', { earned: 4, possible: 4 }, now(2, 2), 'gains'],
  ['more points for a smaller share', { earned: 1, possible: 1 }, now(2, 4), 'loses'],
  ['waited, is known now', { earned: null, possible: 4 }, now(0, 4), 'gains'],
  ['waits on', { earned: null, possible: 4 }, PENDING, 'same'],
  ['would have to wait', { earned: 4, possible: 4 }, PENDING, 'unscorable'],
  ['is no answer any more', { earned: 0, possible: 4 }, REJECTED, 'unscorable'],
])('%s', (_says, before, outcome, expected) => {
  expect(compareScores(before, outcome)).toBe(expected)
})

test('the effect names who gains and who loses', () => {
  const effect = regradeEffect([
    { learner: 'a', before: null, after: 2 },
    { learner: 'b', before: 3, after: 1 },
    { learner: 'c', before: 1, after: 1 },
  ])
  expect(effect.gained.map(each => each.learner)).toEqual(['a'])
  expect(effect.lost.map(each => each.learner)).toEqual(['b'])
  expect([effect.unchanged, effect.meanChange]).toEqual([1, 0])
})
