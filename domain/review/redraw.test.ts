import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cardsFromLog } from './cards-from-log.ts'
import { addDays } from './day.ts'
import { planReviews } from './plan-reviews.ts'
import type { Rating } from './rating.ts'
import { type LoggedRating, pendingRedraws, REDRAW_AFTER } from './redraw.ts'

const DAY = '2026-03-12'
const isCurve = (question: string) => question.startsWith('m/a/draw')

function rated(question: string, after: number, rating: Rating = 'good'): LoggedRating {
  return { idea: 'quota', question, day: addDays(DAY, after), rating }
}

const drawn = (after: number, rating?: Rating) => rated('m/a/draw', after, rating)
const told = (after: number, rating?: Rating) => rated('m/a/choose', after, rating)
const dueAfter = (log: readonly LoggedRating[]) => cardsFromLog(log, isCurve)[0]?.due

test('what was drawn is asked for again thirty days later, however well it was drawn', () => {
  for (const rating of ['again', 'hard', 'good', 'easy'] as const)
    expect(dueAfter([drawn(0, rating)])).toBe('2026-04-11')
})

test('another question about the idea keeps its own days, and does not move the drawing', () => {
  expect(dueAfter([drawn(0), told(0, 'again')])).toBe('2026-03-13')
  expect(dueAfter([drawn(0), told(5), told(29, 'easy')])).toBe('2026-04-11')
})

test('drawing it once more in between moves nothing either', () => {
  expect(dueAfter([drawn(0), drawn(12)])).toBe('2026-04-11')
})

test('once it was drawn again, the ordinary schedule goes on', () => {
  const again = [drawn(0), drawn(REDRAW_AFTER)]
  expect(pendingRedraws(again, isCurve)).toEqual([])
  expect(dueAfter(again)).toBe(cardsFromLog(again, () => false)[0]?.due)
})

test('until then it is due from the thirtieth day on, whatever was answered meanwhile', () => {
  const answers = fc.array(
    fc.record({ after: fc.nat(60), rating: fc.constantFrom<Rating>('again', 'hard', 'good', 'easy') }),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(answers, others => {
      const log = [drawn(0), ...others.map(({ after, rating }) => told(after, rating))]
      expect(dueAfter(log) ?? '').not.toBe('')
      expect((dueAfter(log) ?? '') <= addDays(DAY, REDRAW_AFTER)).toBe(true)
      expect(pendingRedraws(log, isCurve)).toMatchObject([{ drawnOn: DAY, day: '2026-04-11' }])
    }),
  )
})

test('neither a goal nor a backlog moves it', () => {
  const log = [drawn(0)]
  const cards = cardsFromLog(log, isCurve)
  const backlog = Array.from({ length: 40 }, (_, at) => ({
    ...{ idea: `idea-${at}`, due: DAY, lastReviewed: DAY, stability: 1, difficulty: 5 },
    ...{ reviews: 1, lapses: 0 },
  }))
  const plan = (after: number) =>
    planReviews([...backlog, ...cards], {
      ...{ day: addDays(DAY, after), confusable: {}, doneToday: 0, goal: addDays(DAY, 45) },
      redraws: pendingRedraws(log, isCurve),
    })
  for (const after of [1, 20, 29]) {
    expect(plan(after).today).not.toContain('quota')
    expect(plan(after).days.get('quota')).toBe('2026-04-11')
  }
  expect(plan(30).today[0]).toBe('quota')
})
