import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './day.ts'
import { pickGuise } from './pick-guise.ts'
import { pickSession, spreadBacklog } from './pick-session.ts'
import type { ReviewCard } from './schedule.ts'

function card(idea: string, due: string, stability: number): ReviewCard {
  return { idea, due, lastReviewed: '2026-01-01', stability, difficulty: 5, reviews: 1, lapses: 0 }
}

test('a session asks what loses most by waiting, and nothing that is not due', () => {
  const cards = [
    card('slow', '2026-01-05', 200),
    card('fast', '2026-01-05', 5),
    card('later', '2026-01-09', 5),
  ]
  expect(pickSession(cards, { day: '2026-01-06', confusable: {} })).toEqual(['fast', 'slow'])
})

test('ideas that are easily confused stand side by side', () => {
  const cards = [
    card('quota', '2026-01-05', 5),
    card('yttrium', '2026-01-05', 10),
    card('tax', '2026-01-05', 90),
  ]
  const session = pickSession(cards, { day: '2026-01-06', confusable: { tax: ['quota'] } })
  expect(session).toEqual(['quota', 'tax', 'yttrium'])
})

test('a session holds ten', () => {
  const cards = Array.from({ length: 30 }, (_, at) => card(`idea-${at}`, '2026-01-02', at + 1))
  expect(pickSession(cards, { day: '2026-01-06', confusable: {} })).toHaveLength(10)
})

test('a backlog never puts more on a day than fits, and asks each idea once, when due or later', () => {
  const due = fc.nat(20).map(n => addDays('2026-01-01', n))
  fc.assert(
    fc.property(fc.array(due, { maxLength: 40 }), fc.integer({ min: 1, max: 7 }), (days, perDay) => {
      const cards = days.map((day, at) => card(`idea-${at}`, day, at + 1))
      const plan = spreadBacklog(cards, { from: '2026-01-10', perDay, holidayUntil: '2026-01-12' })
      const load = [...new Set(plan.values())].map(
        day => [...plan.values()].filter(each => each === day).length,
      )
      expect(plan.size).toBe(cards.length)
      expect(Math.max(0, ...load)).toBeLessThanOrEqual(perDay)
      expect(cards.every(each => (plan.get(each.idea) ?? '') >= each.due)).toBe(true)
      expect([...plan.values()].every(day => day > '2026-01-12')).toBe(true)
    }),
  )
})

test('the guise answered longest ago comes next, a new one first', () => {
  const old = { id: 'a', lastAnswered: 10 }
  const recent = { id: 'b', lastAnswered: 20 }
  expect(pickGuise([recent, old], 's')).toBe('a')
  expect(pickGuise([recent, old, { id: 'c' }], 's')).toBe('c')
  expect(pickGuise([], 's')).toBeUndefined()
})
