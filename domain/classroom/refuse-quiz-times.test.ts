import { expect, test } from 'vitest'
import { refuseQuizTimes } from './refuse-quiz-times.ts'

const [MORNING, NOON] = ['2026-03-12T09:00', '2026-03-12T12:00']

test.each([
  ['test', null, null, 'due'],
  ['test', null, NOON, undefined],
  ['homework', null, null, undefined],
  ['homework', NOON, MORNING, 'due'],
  ['practice', NOON, NOON, 'due'],
  ['practice', MORNING, NOON, undefined],
] as const)('a %s from %s to %s', (preset, opensLocal, dueLocal, path) => {
  expect(refuseQuizTimes({ preset, opensLocal, dueLocal })?.path).toBe(path)
})
