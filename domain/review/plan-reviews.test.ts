import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './day.ts'
import { SESSION_LENGTH } from './pick-session.ts'
import { GOAL_RETENTION, pickAhead, planReviews } from './plan-reviews.ts'
import { nextCard, type ReviewCard, recallChance } from './schedule.ts'

const DAY = '2026-03-12'
const ALONE = { day: DAY, confusable: {}, doneToday: 0 }

function card(idea: string, change: Partial<ReviewCard> = {}): ReviewCard {
  const plain = { due: DAY, lastReviewed: '2026-03-02', stability: 10, difficulty: 5, reviews: 2, lapses: 0 }
  return { idea, ...plain, ...change }
}

function many(count: number, change: Partial<ReviewCard> = {}): ReviewCard[] {
  return Array.from({ length: count }, (_, at) => card(`idea-${String(at).padStart(3, '0')}`, change))
}

test('a backlog of fifty is ten today and ten on each of the days after', () => {
  const plan = planReviews(many(50, { due: '2026-02-01' }), ALONE)
  expect(plan.today).toHaveLength(SESSION_LENGTH)
  expect(plan.due).toBe(50)
  const perDay = [0, 1, 2, 3, 4].map(
    at => [...plan.days.values()].filter(day => day === addDays(DAY, at)).length,
  )
  expect(perDay).toEqual([10, 10, 10, 10, 10])
})

test('what was done today counts for today, and nothing more is asked once a session is done', () => {
  expect(planReviews(many(50), { ...ALONE, doneToday: 4 }).today).toHaveLength(6)
  expect(planReviews(many(50), { ...ALONE, doneToday: 12 }).today).toEqual([])
})

test('every idea has a day, none before it is due, and no day holds more than a session', () => {
  const someCard = fc.record({
    wait: fc.integer({ min: -60, max: 60 }),
    stability: fc.double({ min: 0.3, max: 300, noNaN: true }),
  })
  fc.assert(
    fc.property(
      fc.array(someCard, { maxLength: 40 }),
      fc.integer({ min: 0, max: 12 }),
      (drawn, doneToday) => {
        const cards = drawn.map(({ wait, stability }, at) =>
          card(`i${at}`, {
            due: addDays(DAY, wait),
            lastReviewed: addDays(DAY, Math.min(-1, wait - 1)),
            stability,
          }),
        )
        const { days } = planReviews(cards, { ...ALONE, doneToday })
        expect([...days.keys()].sort()).toEqual(cards.map(each => each.idea).sort())
        for (const each of cards) expect((days.get(each.idea) ?? '') >= each.due).toBe(true)
        for (const day of new Set(days.values())) {
          expect([...days.values()].filter(other => other === day).length).toBeLessThanOrEqual(SESSION_LENGTH)
        }
      },
    ),
  )
})

test('a goal brings forward what would not last until then, and only that', () => {
  const goal = addDays(DAY, 20)
  const fades = card('fades', { due: addDays(DAY, 25), lastReviewed: addDays(DAY, -5), stability: 30 })
  const lasts = card('lasts', { due: addDays(DAY, 300), lastReviewed: addDays(DAY, -5), stability: 305 })
  const { days } = planReviews([fades, lasts], { ...ALONE, goal })
  expect(days.get('lasts')).toBe(lasts.due)
  const reviewed = nextCard('fades', fades, { day: days.get('fades') ?? '', rating: 'hard' })
  expect(recallChance(fades, goal)).toBeLessThan(GOAL_RETENTION)
  expect(recallChance(reviewed, goal)).toBeGreaterThanOrEqual(GOAL_RETENTION)
})

test('reviewing ahead takes the weakest first and leaves out what was reviewed today', () => {
  const strong = many(12, { due: '2026-06-01', stability: 90 })
  const weak = card('weak', { due: '2026-03-14', stability: 9 })
  const fresh = card('fresh', { due: '2026-03-13', lastReviewed: DAY, stability: 1 })
  const picked = pickAhead([...strong, weak, fresh], { day: DAY, confusable: {} })
  expect(picked).toHaveLength(SESSION_LENGTH)
  expect(picked).toContain('weak')
  expect(picked).not.toContain('fresh')
})
