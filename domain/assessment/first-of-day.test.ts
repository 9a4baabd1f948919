import { expect, test } from 'vitest'
import { firstOfDay } from './first-of-day.ts'

test('a further try on the same day is left out, one on another day or of another question is not', () => {
  const given = [
    { question: 'a', day: '2026-03-02', n: 1 },
    { question: 'a', day: '2026-03-02', n: 2 },
    { question: 'b', day: '2026-03-02', n: 3 },
    { question: 'a', day: '2026-03-05', n: 4 },
  ]
  expect(firstOfDay(given).map(each => each.n)).toEqual([1, 3, 4])
})
