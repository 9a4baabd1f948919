import { expect, test } from 'vitest'
import { PRESETS } from '#domain/assessment/release.ts'
import { type AssignedWork, gradebook } from './gradebook.ts'
import { type QuizAttempt, quizResultOf } from './quiz-result.ts'

const DUE = 1_000_000
const work: AssignedWork = {
  id: 'q',
  title: 'Quiz',
  lessons: [],
  questions: [],
  possible: 10,
  dueAt: DUE,
  createdAt: 0,
  quiz: {
    module: 'm',
    preset: 'homework',
    settings: PRESETS.homework,
    opensAt: undefined,
    closesAt: DUE,
    zone: 'UTC',
  },
}

function attempt(number: number, given: Partial<QuizAttempt> = {}): QuizAttempt {
  const score = { earned: number, possible: 10 }
  const base = { id: `a${number}`, learner: 'ada', assignment: 'q', number, asked: 10, answered: 4 }
  return { ...base, submittedAt: number, score, isPending: false, ...given }
}
const OPEN = { submittedAt: undefined, score: undefined }

test.each<[string, QuizAttempt[], number, string]>([
  ['nothing begun', [], 10, 'not-started'],
  ['begun', [attempt(1, OPEN)], 10, 'in-progress'],
  ['nothing begun when it closed', [], DUE + 1, 'missing'],
  ['submitted', [attempt(1)], 10, 'done'],
  ['submitted, and begun again', [attempt(1), attempt(2, OPEN)], 10, 'done'],
  ['an answer waits for a person', [attempt(1, { score: undefined, isPending: true })], 10, 'needs-grading'],
])('%s', (_, attempts, now, state) => {
  expect(quizResultOf(work, attempts, now).state).toBe(state)
})

test('the attempt that counts by the rules of the quiz is the result', () => {
  expect(quizResultOf(work, [attempt(2), attempt(1)], 10)).toMatchObject({
    bestEarned: 2,
    firstEarned: 1,
    possible: 10,
    finishedAt: 2,
  })
})

test('in the mean, a missed quiz counts as nothing and one that waits for a person not at all', () => {
  const meanOf = (quizzes: QuizAttempt[]) =>
    gradebook(['ada'], [work], { tallies: [], quizzes, now: DUE + 1 }).rows[0]?.mean
  expect(meanOf([])).toBe(0)
  expect(meanOf([attempt(5)])).toBe(0.5)
  expect(meanOf([attempt(1, { score: undefined, isPending: true })])).toBeUndefined()
})
