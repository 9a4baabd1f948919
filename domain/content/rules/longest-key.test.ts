import { expect, test } from 'vitest'
import { makeChoice, makeContent, makeLesson } from '#test/make-content.ts'
import { longestKey } from './longest-key.ts'

function choice(id: string, key: string) {
  const wrong = { id: 'b', text: 'Equally long', misconception: 'slip', reason: 'It tempts.' }
  return makeChoice(id, { options: [{ id: 'a', text: key, key: true }, wrong] })
}

function check(keys: string[]) {
  const questions = keys.map((key, at) => choice(`q${at}`, key))
  return longestKey(makeContent({ lessons: [makeLesson({ questions })] }))
}

const LONG = 'Longer than the other one'

test('a key that is the longest in three of four questions is warned of', () => {
  expect(check([LONG, LONG, LONG, 'Short'])).toMatchObject([
    { severity: 'warning', message: expect.stringContaining('3 of 4') },
  ])
})

test('half of them pass, and so do three of three', () => {
  expect(check([LONG, LONG, 'Short', 'Short'])).toEqual([])
  expect(check([LONG, LONG, LONG])).toEqual([])
})
