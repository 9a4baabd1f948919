import { expect, test } from 'vitest'
import { type AssignedWork, gradebook, type LessonTally } from '#domain/classroom/gradebook.ts'

const DUE = 1_000_000
const work: AssignedWork = {
  id: 'a',
  title: 'Module 1',
  lessons: ['m/one', 'm/two'],
  questions: ['m/one/a', 'm/one/b', 'm/two/a', 'm/two/b'],
  possible: 4,
  dueAt: DUE,
  createdAt: 0,
}

function tally(lesson: string, given: Partial<LessonTally> = {}): LessonTally {
  return {
    learner: 'ada',
    lesson,
    answered: 2,
    firstEarned: 1,
    bestEarned: 2,
    pending: 0,
    waiting: 0,
    startedAt: 1,
    finishedAt: 500,
    ...given,
  }
}

test.each<[string, LessonTally[], number, string]>([
  ['nothing answered', [], 10, 'not-started'],
  ['half answered before the due time', [tally('m/one')], 10, 'in-progress'],
  ['half answered after the due time', [tally('m/one')], DUE + 1, 'missing'],
  ['all answered in time', [tally('m/one'), tally('m/two', { finishedAt: DUE })], DUE + 1, 'done'],
  [
    'the last answer came late',
    [tally('m/one'), tally('m/two', { finishedAt: DUE + 1 })],
    DUE + 1,
    'done-late',
  ],
  ['an answer waits for a person', [tally('m/one'), tally('m/two', { pending: 1 })], 10, 'needs-grading'],
  ['answers to another lesson do not count', [tally('m/three')], 10, 'not-started'],
])('%s', (_, tallies, now, state) => {
  expect(gradebook(['ada'], [work], { tallies, now }).rows[0]?.results[0]?.state).toBe(state)
})

test('the mean counts what is done or due, unanswered as nothing', () => {
  const later: AssignedWork = { ...work, id: 'b', lessons: ['m/three'], dueAt: DUE * 2 }
  const { rows } = gradebook(['ada', 'bo'], [work, later], { tallies: [tally('m/one')], now: DUE + 1 })
  expect(rows.map(row => row.mean)).toEqual([0.5, 0])
})

test('what waits for a person counts neither for nor against the mean', () => {
  const done = [tally('m/one'), tally('m/two', { bestEarned: 1, pending: 1, waiting: 1 })]
  const read = (tallies: readonly LessonTally[]) => gradebook(['ada'], [work], { tallies, now: 10 }).rows[0]
  expect(read(done)).toMatchObject({ mean: 1, results: [{ bestEarned: 3, possible: 4, waiting: 1 }] })
  const all = [tally('m/one', { bestEarned: 0, waiting: 2 }), tally('m/two', { bestEarned: 0, waiting: 2 })]
  expect(read(all)?.mean).toBeUndefined()
  expect(read([tally('m/one'), tally('m/two')])?.results[0]).not.toHaveProperty('waiting')
})

test('without anything done or due there is no mean', () => {
  const { rows } = gradebook(['ada'], [work], { tallies: [tally('m/one')], now: 10 })
  expect(rows[0]?.mean).toBeUndefined()
})
