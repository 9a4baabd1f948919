import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeContent, makeLesson } from '#test/make-content.ts'
import { TAKEN_NAMES, takenName } from './taken-name.ts'

const lessonsNamed = (...ids: string[]) => makeContent({ lessons: ids.map(id => makeLesson({ id })) })

test('a lesson named like the quiz of its module is refused', () => {
  expect(takenName(lessonsNamed('m/a', 'm/quiz'))).toMatchObject([
    { severity: 'error', message: expect.stringContaining('/learn/m/quiz') },
  ])
})

test('a name that only begins so passes, and so does a module named quiz', () => {
  expect(takenName(lessonsNamed('m/quiz-night', 'quiz/a'))).toEqual([])
})

test('the names are those of the addresses beside a lesson', () => {
  const folders = readdirSync('app/learn/[module]', { withFileTypes: true })
    .filter(each => each.isDirectory() && !each.name.startsWith('['))
    .map(each => each.name)
  expect(TAKEN_NAMES).toEqual(folders)
})
