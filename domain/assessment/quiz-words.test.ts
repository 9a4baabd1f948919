import { expect, test } from 'vitest'
import { attemptsText, leftText, shownLines, timeText } from './quiz-words.ts'
import { PRESETS } from './release.ts'

test('attempts are counted down, never below none', () => {
  expect(attemptsText(PRESETS.homework, 1)).toBe('2 of 3 left; the best counts')
  expect(attemptsText(PRESETS.homework, 5)).toBe('0 of 3 left; the best counts')
  expect(attemptsText(PRESETS.practice, 5)).toBe('as many as you like; the best counts')
  expect(attemptsText(PRESETS.test, 0)).toBe('one')
})

test.each([
  [undefined, 2, 'no limit'],
  [20, 1, '20 minutes'],
  [45, 2, '1 hour 30 minutes: 45 minutes × 2, your extra time'],
  [45, 0, 'no limit for you; others have 45 minutes'],
  [undefined, 0, 'no limit'],
])('a limit of %s minutes, stretched by %s', (minutes, factor, words) => {
  expect(timeText(minutes, factor)).toBe(words)
})

test('each part is promised for the first time it is shown', () => {
  expect(shownLines(PRESETS.homework, { closes: true, close: 'on Friday' })).toEqual([
    { parts: 'Points and reasons', when: 'when you have submitted' },
    { parts: 'Right answers', when: 'after the quiz has closed, on Friday' },
  ])
  expect(shownLines(PRESETS.homework, { closes: false })).toEqual([
    { parts: 'Points, reasons and right answers', when: 'when you have submitted' },
  ])
})

test.each([
  [61_000, '1 minute left'],
  [59_999, 'Less than a minute left'],
  [3_700_000, '1 hour 1 minute left'],
  [0, 'Time is up'],
])('%s ms: %s', (left, words) => expect(leftText(left)).toBe(words))
