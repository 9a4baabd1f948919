import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeControlTimeline } from './judge.ts'
import {
  listedOn,
  readControlTimelineState,
  rulingsOn,
  SPAN_DAYS,
  writeControlTimelineState,
} from './model.ts'
import { controlTimelineSteps } from './steps.ts'

test('any text is read as a state, and what is written is read again', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const written = writeControlTimelineState(readControlTimelineState(text))
      expect(writeControlTimelineState(readControlTimelineState(written))).toBe(written)
    }),
  )
  expect(writeControlTimelineState(readControlTimelineState(''))).toBe('')
})

test('the day stays within the span, and only a row of the chart can be open', () => {
  const state = readControlTimelineState('span=now&day=2012-01-01&open=Dy')
  expect(state).toMatchObject({ day: SPAN_DAYS.now.from, open: null })
  expect(readControlTimelineState('by=element&open=Dy').open).toBe('Dy')
  expect(readControlTimelineState('day=2026-02-31').day).toBe('2026-07-02')
})

test('seven elements since April 2025, in oxides and metals; three in magnets; five more never', () => {
  expect([listedOn('2025-04-03', 'oxide'), listedOn('2025-04-04', 'oxide')]).toEqual([0, 7])
  expect([listedOn('2025-11-08', 'oxide'), listedOn('2025-11-08', 'magnet')]).toEqual([7, 3])
  expect(rulingsOn('2026-11-10', 'oxide').map(({ ruling }) => ruling.verdict)).toEqual(
    Array(17).fill('untold'),
  )
})

test('the judge reads the day and counts as the chart does', () => {
  expect(judgeControlTimeline('by=element&span=now&day=2025-04-04')).toMatchObject({
    date: 20250404,
    listed: 7,
  })
  expect(judgeControlTimeline('day=2025-11-06')).toMatchObject({ suspended: 0 })
  expect(judgeControlTimeline('day=2025-11-07')).toMatchObject({ suspended: 5 })
})

test('steps are states as they are written, each prediction is borne out by one of its options', () => {
  const steps = controlTimelineSteps()
  for (const { address, prediction } of steps) {
    expect(writeControlTimelineState(readControlTimelineState(address))).toBe(address)
    if (prediction) expect(prediction.options.map(({ id }) => id)).toContain(prediction.borneOut)
  }
  expect(steps.flatMap(({ prediction }) => (prediction ? [prediction.borneOut] : []))).toEqual([
    'ordinary',
    '7',
  ])
})
