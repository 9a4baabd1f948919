import { expect, test } from 'vitest'
import { attemptDeadline } from './attempt-deadline.ts'
import { NO_TIME_LIMIT } from './time-factor.ts'

const OPEN = { startedAt: 1000, minutes: undefined, timeFactor: 1, closesAt: undefined }

test('without a limit nothing is late', () => {
  expect(attemptDeadline({ ...OPEN, timeFactor: 2 })).toBeUndefined()
})

test('a standing accommodation stretches the limit', () => {
  expect(attemptDeadline({ ...OPEN, minutes: 20, timeFactor: 1.25 })).toBe(1000 + 25 * 60_000)
})

test('the close ends an attempt that still had time', () => {
  expect(attemptDeadline({ ...OPEN, minutes: 20, timeFactor: 1.5, closesAt: 61_000 })).toBe(61_000)
})

test('a lifted limit leaves the close', () => {
  const unlimited = { ...OPEN, minutes: 20, timeFactor: NO_TIME_LIMIT }
  expect(attemptDeadline(unlimited)).toBeUndefined()
  expect(attemptDeadline({ ...unlimited, closesAt: 61_000 })).toBe(61_000)
})
