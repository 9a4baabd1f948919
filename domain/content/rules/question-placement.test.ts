import { expect, test } from 'vitest'
import { makeChoice, makeContent, makeLesson, makePart } from '#test/make-content.ts'
import { questionPlacement } from './question-placement.ts'

function check(placedIds: string[], change: Record<string, unknown> = {}) {
  const parts = placedIds.map((id, at) => makePart('Question', id, 20 + at))
  const lesson = makeLesson({ outline: { parts }, questions: [makeChoice('q', change)] })
  return questionPlacement(makeContent({ lessons: [lesson] }))
}

test('a question placed once passes', () => {
  expect(check(['q'])).toEqual([])
})

test('a question placed nowhere is named where it is written', () => {
  expect(check([])).toMatchObject([{ file: 'content/test.yaml', message: 'q is placed nowhere' }])
})

test('a question placed twice is named at the second place', () => {
  expect(check(['q', 'q'])).toMatchObject([{ line: 21, message: 'the question q is placed twice' }])
})

test('a question that does not exist is named where it is placed', () => {
  expect(check(['q', 'other'])).toMatchObject([{ line: 21 }])
})

test('a question of the pool quiz is not placed', () => {
  expect(check([], { pool: 'quiz' })).toEqual([])
  expect(check(['q'], { pool: 'quiz' })).toMatchObject([{ line: 20 }])
})
