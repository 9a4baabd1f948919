import { expect, test } from 'vitest'
import { evidenceOf } from './mastery-evidence.ts'

function tried(question: string, answer: string, earned: number | null, at: number) {
  return { id: `${question}${at}`, question, answer, earned, possible: 2, answeredAt: at, receivedAt: at }
}

test('tries come oldest first, as fractions; questions without any are there too', () => {
  const log = [tried('a', '"y"', 2, 20), tried('a', '"x"', 0, 10)]
  expect(evidenceOf(['b', 'a'], log)).toEqual([
    { question: 'b', fractions: [] },
    { question: 'a', fractions: [0, 1] },
  ])
})

test('the same answer sent again is no further try, an unscored one is none yet', () => {
  const log = [tried('a', '"x"', 0, 1), tried('a', '"x"', 0, 2), tried('a', '"z"', null, 3)]
  expect(evidenceOf(['a'], log)).toEqual([{ question: 'a', fractions: [0] }])
})
