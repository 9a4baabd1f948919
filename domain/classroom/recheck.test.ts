import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FirstTry } from './answer-matrix.ts'
import { recheckedIdeas } from './recheck.ts'
import { recheckDue } from './recheck-due.ts'

test('a re-check is due on the next school day at the usual hour, over a weekend and over a clock change', () => {
  expect(recheckDue('2026-03-12T10:00', ['2026-03-02T16:30', '2026-03-09T16:30', '2026-03-10T08:00'])).toBe(
    '2026-03-13T16:30',
  )
  expect(recheckDue('2026-03-27T10:00', [])).toBe('2026-03-30T18:00')
  expect(recheckDue('2026-10-24T23:59', ['2026-10-01T07:55'])).toBe('2026-10-26T07:55')
})

test('whatever the day, a re-check is due from Monday to Friday, one to three days later', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), days => {
      const now = new Date(days * 86_400_000).toISOString().slice(0, 16)
      const due = new Date(`${recheckDue(now, [])}Z`)
      const later = Math.floor((due.getTime() - days * 86_400_000) / 86_400_000)
      expect([1, 2, 3, 4, 5]).toContain(due.getUTCDay())
      expect([1, 2, 3]).toContain(later)
    }),
  )
})

test('an idea is counted by learners, before and now', () => {
  const first = (learner: string, question: string, earned: number | null): FirstTry => ({
    learner,
    question,
    answer: 'a',
    earned,
    possible: 1,
    misconception: null,
    certainty: null,
  })
  const ideaOf = (question: string) => question.slice(0, 1)
  const before = [first('ada', 'q1', 0), first('ada', 'q2', 0), first('bo', 'q1', 1), first('cy', 'q1', null)]
  const now = [first('ada', 'q3', 1), first('bo', 'q3', 0), first('cy', 'r1', 0)]
  expect(recheckedIdeas(['q3'], { before, now }, ideaOf)).toEqual([
    { idea: 'q', first: { wrong: 1, asked: 2 }, again: { wrong: 1, asked: 2 } },
  ])
})
