import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type LoggedTry, summariseTries } from './question-summary.ts'

function logged(at: number, changes: Partial<LoggedTry> = {}): LoggedTry {
  return {
    id: `r${at}`,
    answer: `"${at}"`,
    earned: 0,
    possible: 1,
    answeredAt: at,
    receivedAt: at,
    ...changes,
  }
}

test('nothing answered has no summary', () => {
  expect(summariseTries([])).toBeUndefined()
})

test('an answer that waits for a person has no points, and does not hide those of others', () => {
  const summary = summariseTries([logged(1, { earned: null }), logged(2, { earned: 1 })])
  expect(summary).toMatchObject({ firstEarned: null, bestEarned: 1, lastEarned: 1 })
})

test('coming back to an earlier answer is a further try, repeating it is none', () => {
  const answers = ['"a"', '"a"', '"b"', '"a"']
  expect(summariseTries(answers.map((answer, at) => logged(at, { answer })))?.tries).toBe(3)
})

test('earlier scores keep their fraction when the question is worth more now', () => {
  const summary = summariseTries([
    logged(1, { earned: 1, possible: 2 }),
    logged(2, { earned: 0, possible: 4 }),
  ])
  expect(summary).toMatchObject({ firstEarned: 2, bestEarned: 2, lastEarned: 0, possible: 4 })
})

test('the order of arrival does not matter', () => {
  const one = fc.record({
    at: fc.nat(20),
    answer: fc.constantFrom('"a"', '"b"'),
    earned: fc.constantFrom(0, 1, null),
  })
  fc.assert(
    fc.property(fc.array(one, { minLength: 1 }), fc.infiniteStream(fc.nat()), (entries, chance) => {
      const log = entries.map((each, at) => ({
        ...logged(each.at),
        answer: each.answer,
        earned: each.earned,
        id: `r${at}`,
      }))
      const shuffled = log
        .map(each => ({ each, key: chance.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ each }) => each)
      expect(summariseTries(shuffled)).toEqual(summariseTries(log))
    }),
  )
})
