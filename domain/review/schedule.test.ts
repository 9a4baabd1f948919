import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from './day.ts'
import { RATINGS, type Rating } from './rating.ts'
import { cardFromLog, dueToward, nextCard, type ReviewCard, recallChance } from './schedule.ts'

type Golden = {
  caseB: [
    day: string,
    rating: Rating,
    recall: number | null,
    stability: number,
    difficulty: number,
    due: string,
  ][]
  caseD: { due: string[]; stability: number[] }
  intervalFactors: Record<string, number>
  firstRatings: Record<Rating, [stability: number, difficulty: number, days: number]>
}
const golden: Golden = JSON.parse(readFileSync(new URL('golden/fsrs.json', import.meta.url), 'utf8'))
const YEARS = { retention: 0.9, longestInterval: 36500 }

test('eight reviews when due give the published stabilities and days', () => {
  let card: ReviewCard | undefined
  for (const [day, rating, recall, stability, difficulty, due] of golden.caseB) {
    if (card && recall !== null) expect(recallChance(card, day)).toBeCloseTo(recall, 7)
    card = nextCard('quota-kinds', card, { day, rating }, YEARS)
    expect(card.stability).toBeCloseTo(stability, 6)
    expect(card.difficulty).toBeCloseTo(difficulty, 6)
    expect(card.due).toBe(due)
  }
})

test('the longest interval is never passed, not even by the day FSRS adds', () => {
  let card: ReviewCard | undefined
  let day = '2026-01-01'
  for (const [at, stability] of golden.caseD.stability.entries()) {
    card = nextCard('quota-kinds', card, { day, rating: 'good' }, { retention: 0.85, longestInterval: 120 })
    expect(card.stability).toBeCloseTo(stability, 6)
    expect(card.due).toBe(golden.caseD.due[at] ?? addDays(day, 120))
    day = card.due
  }
})

test('a wanted chance of recall is reached after its share of the stability', () => {
  const card: ReviewCard = {
    idea: 'quota-kinds',
    due: '2026-01-01',
    lastReviewed: '2026-01-01',
    stability: 10_000,
    difficulty: 5,
    reviews: 3,
    lapses: 0,
  }
  for (const [wanted, factor] of Object.entries(golden.intervalFactors)) {
    const day = addDays(card.lastReviewed, Math.round(factor * card.stability))
    expect(recallChance(card, day)).toBeCloseTo(Number(wanted), 4)
  }
})

test.each(RATINGS)('a first rating of %s', rating => {
  const [stability, difficulty, days] = golden.firstRatings[rating]
  const card = nextCard('quota-kinds', undefined, { day: '2026-01-01', rating })
  expect(card.stability).toBeCloseTo(stability, 6)
  expect(card.difficulty).toBeCloseTo(difficulty, 6)
  expect(daysBetween('2026-01-01', card.due)).toBe(days)
})

test('a log in any order gives the same card, and a day counts once with its worst rating', () => {
  const entry = fc.record({
    day: fc.nat(400).map(n => addDays('2026-01-01', n)),
    rating: fc.constantFrom(...RATINGS),
  })
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), log => {
      expect(cardFromLog('quota-kinds', [...log, ...log].reverse())).toEqual(cardFromLog('quota-kinds', log))
    }),
    { numRuns: 60 },
  )
})

test('a rating for a day already counted changes nothing', () => {
  const card = nextCard('quota-kinds', undefined, { day: '2026-01-02', rating: 'good' })
  expect(nextCard('quota-kinds', card, { day: '2026-01-02', rating: 'again' })).toBe(card)
})

test('toward an examination, a card due after it comes forward just enough', () => {
  const card: ReviewCard = {
    idea: 'quota-kinds',
    due: '2026-04-11',
    lastReviewed: '2026-01-01',
    stability: 100,
    difficulty: 5,
    reviews: 3,
    lapses: 0,
  }
  const target = '2026-04-01'
  const due = dueToward(card, { target, retention: 0.95, today: '2026-01-10' })
  const renewed = { ...card, lastReviewed: due }
  expect(recallChance(renewed, target)).toBeGreaterThanOrEqual(0.95)
  expect(recallChance({ ...renewed, lastReviewed: addDays(due, -1) }, target)).toBeLessThan(0.95)
  expect(dueToward(card, { target, retention: 0.9, today: '2026-01-10' })).toBe(card.due)
})
