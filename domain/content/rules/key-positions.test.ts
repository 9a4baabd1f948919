import { expect, test } from 'vitest'
import { makeChoice, makeContent, makeLesson } from '#test/make-content.ts'
import { keyPositions } from './key-positions.ts'

const key = { id: 'a', text: 'Right', key: true }
const wrong = { id: 'b', text: 'Wrong', misconception: 'slip', reason: 'It tempts.' }

function check(places: number[]) {
  const questions = places.map((place, at) =>
    makeChoice(`q${at}`, { options: place === 0 ? [key, wrong] : [wrong, key] }),
  )
  return keyPositions(makeContent({ lessons: [makeLesson({ questions })] }))
}

test('keys that stand at one place too often are warned of', () => {
  expect(check([1, 1, 1, 1, 0])).toMatchObject([{ message: expect.stringContaining('option 2 in 4 of 5') }])
})

test('three of five pass, and so do four of four', () => {
  expect(check([0, 0, 0, 1, 1])).toEqual([])
  expect(check([0, 0, 0, 0])).toEqual([])
})
