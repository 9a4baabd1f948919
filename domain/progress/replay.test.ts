import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replayOf, spanText } from './replay.ts'

const given = (id: string, answeredAt: number, answer: string) => ({ id, answeredAt, answer: [answer] })

test('answers stand in the order they were given, each change beside what stood before', () => {
  const steps = replayOf([
    { id: 'one', prompt: 'One?', attempts: [given('a', 100, 'no'), given('c', 5100, 'yes')] },
    { id: 'two', prompt: 'Two?', attempts: [given('b', 3100, 'maybe')] },
  ])
  expect(steps.map(each => [each.id, each.nth, each.before, each.since])).toEqual([
    ['a', 1, undefined, undefined],
    ['b', 1, undefined, 3000],
    ['c', 2, ['no'], 2000],
  ])
})

test('no answer is lost, and the spans between them add up', () => {
  const times = fc.array(fc.nat(1e9), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(times, fc.nat(3), (all, split) => {
      const sorted = all.toSorted((a, b) => a - b)
      const attempts = sorted.map((at, place) => given(`${place}`, at, 'x'))
      const steps = replayOf([
        { id: 'one', prompt: '', attempts: attempts.filter((_, place) => place % 4 <= split) },
        { id: 'two', prompt: '', attempts: attempts.filter((_, place) => place % 4 > split) },
      ])
      expect(steps).toHaveLength(all.length)
      const whole = steps.reduce((sum, each) => sum + (each.since ?? 0), 0)
      expect(whole).toBe((sorted.at(-1) ?? 0) - (sorted[0] ?? 0))
    }),
  )
})

test('spans are said as people say them', () => {
  const said = [0, 8_400, 60_000, 125_000, 7_300_000, 90_000_000, 400_000_000].map(spanText)
  expect(said).toEqual(['0 s', '8 s', '1 min', '2 min 5 s', '2 h', '1 day', '4 days'])
})
