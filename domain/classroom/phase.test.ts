import { expect, test } from 'vitest'
import { PRESETS } from '#domain/assessment/release.ts'
import type { AssignedQuiz } from './assigned-quiz.ts'
import { phaseAt, shownAt } from './phase.ts'
import { instantOf } from './wall-time.ts'

const quiz: AssignedQuiz = {
  module: 'm',
  preset: 'test',
  settings: PRESETS.test,
  opensAt: 20,
  closesAt: 30,
  zone: 'Europe/Berlin',
}

test.each([
  ['a draft', { dueAt: 20 }, 25, null, 'draft'],
  ['before it was given', { dueAt: 20 }, 5, 10, 'not-given'],
  ['for others', undefined, 15, 10, 'not-theirs'],
  ['lessons before the due date', { dueAt: 20 }, 20, 10, 'open'],
  ['lessons after it', { dueAt: 20 }, 21, 10, 'late'],
  ['lessons without one', { dueAt: undefined }, 21, 10, 'open'],
  ['a quiz before it opens', { dueAt: 30, quiz }, 19, 10, 'not-open'],
  ['a quiz from when it opens', { dueAt: 30, quiz }, 20, 10, 'open'],
  ['a quiz from when it closes', { dueAt: 30, quiz }, 30, 10, 'closed'],
] as const)('%s', (_, own, at, publishedAt, phase) => {
  expect(phaseAt(own, { at, publishedAt })).toBe(phase)
})

test.each([
  ['into summer time', '2026-03-29T02:30', '2026-03-29T03:29', '2026-03-29T03:30'],
  ['out of it', '2026-10-25T02:30', '2026-10-25T01:59', '2026-10-25T03:00'],
])('over the clock change %s a quiz closes when the class’s clock says so', (_, closes, open, closed) => {
  const at = (local: string) => instantOf(local, 'Europe/Berlin')
  const own = { dueAt: at(closes), quiz: { ...quiz, opensAt: undefined, closesAt: at(closes) } }
  expect(phaseAt(own, { at: at(open), publishedAt: 0 })).toBe('open')
  expect(phaseAt(own, { at: at(closed), publishedAt: 0 })).toBe('closed')
})

test('what a test shows before and after it closes', () => {
  expect(shownAt(quiz, { at: 29, submitted: true }).shown).toEqual([])
  expect(shownAt(quiz, { at: 30, submitted: true }).withheld).toEqual([])
  const homework = { ...quiz, settings: PRESETS.homework }
  expect(shownAt(homework, { at: 29, submitted: true })).toEqual({
    shown: ['score', 'reasons'],
    withheld: ['key'],
  })
  expect(shownAt(homework, { at: 31, submitted: false }).shown).toEqual([])
})
