import { expect, test } from 'vitest'
import { makeQuestion } from '#test/make-question.ts'
import { scoreClaim } from './score.ts'

test.each([
  ['false', 'licence', 'notice', 4],
  ['false', 'licence', 'press', 3],
  ['false', 'old', 'press', 2],
  ['true', 'licence', 'notice', 2],
  ['true', 'old', 'press', 0],
])('%s because of %s, decided by %s, earns %d of 4', (verdict, reason, source, earned) => {
  expect(scoreClaim(makeQuestion('claim'), { verdict, reason, source })).toMatchObject({ earned })
})

test('without further parts the verdict is all', () => {
  const bare = makeQuestion('claim', { reasons: [], deciding: [] })
  expect(scoreClaim(bare, { verdict: 'false' })).toMatchObject({ earned: 4 })
  expect(scoreClaim(bare, { verdict: 'half' })).toMatchObject({ earned: 0 })
})

test('every wrong part says why', () => {
  const outcome = scoreClaim(makeQuestion('claim'), { verdict: 'true', reason: 'licence', source: 'press' })
  expect(outcome).toMatchObject({ feedback: [{ tone: 'wrong' }, { tone: 'right' }, { tone: 'wrong' }] })
})
