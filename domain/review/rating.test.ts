import { expect, test } from 'vitest'
import { type Recall, rate, worstRating } from './rating.ts'

const RIGHT: Recall = { fraction: 1, hints: 0, tries: 1, onLaterDay: true }

test.each([
  ['again', 'wrong', { fraction: 0 }],
  ['again', 'less than half right', { fraction: 0.49 }],
  ['hard', 'half right', { fraction: 0.5 }],
  ['hard', 'right with a hint', { hints: 1 }],
  ['hard', 'right at the second try', { tries: 2 }],
  ['hard', 'right but unsure', { certainty: 1 }],
  ['good', 'right', {}],
  ['good', 'right and sure on the same day', { certainty: 3, onLaterDay: false }],
  ['easy', 'right and sure on a later day', { certainty: 3 }],
] as const)('%s when %s', (rating, _, change) => {
  expect(rate({ ...RIGHT, ...change })).toBe(rating)
})

test('the worst rating of a day counts', () => {
  expect(worstRating(['good', 'again', 'easy'])).toBe('again')
})
