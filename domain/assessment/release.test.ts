import { expect, test } from 'vitest'
import { may, mayBegin, PRESETS, type Preset } from './release.ts'

const CLOSE = 1_000
const MOMENTS = {
  open: { submitted: false, closesAt: CLOSE, now: 10 },
  submitted: { submitted: true, closesAt: CLOSE, now: 10 },
  closed: { submitted: true, closesAt: CLOSE, now: CLOSE },
}

test.each<[Preset, keyof typeof MOMENTS, string]>([
  ['practice', 'open', 'score reasons key'],
  ['homework', 'open', ''],
  ['homework', 'submitted', 'score reasons'],
  ['homework', 'closed', 'score reasons key'],
  ['test', 'open', ''],
  ['test', 'submitted', ''],
  ['test', 'closed', 'score reasons key'],
])('%s, %s: %s', (preset, moment, shown) => {
  const visible = (['score', 'reasons', 'key'] as const).filter(what =>
    may(what, PRESETS[preset], MOMENTS[moment]),
  )
  expect(visible.join(' ')).toBe(shown)
})

test('what waits for a close that never comes is shown after submission', () => {
  expect(may('key', PRESETS.test, { submitted: true, now: 10 })).toBe(true)
  expect(may('key', PRESETS.test, { submitted: false, now: 10 })).toBe(false)
})

test('an attempt that was never submitted stays shut after the close', () => {
  expect(may('key', PRESETS.test, { submitted: false, closesAt: CLOSE, now: CLOSE + 1 })).toBe(false)
})

test('attempts end with their number and with the close', () => {
  expect(mayBegin(PRESETS.homework, 2, { closesAt: CLOSE, now: 10 })).toBe(true)
  expect(mayBegin(PRESETS.homework, 3, { closesAt: CLOSE, now: 10 })).toBe(false)
  expect(mayBegin(PRESETS.practice, 99, { closesAt: CLOSE, now: CLOSE })).toBe(false)
})
