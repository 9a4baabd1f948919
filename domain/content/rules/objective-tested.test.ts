import { expect, test } from 'vitest'
import { makeChoice, makeContent, makeLesson, placed } from '#test/make-content.ts'
import { objectiveTested } from './objective-tested.ts'

function idea(objective: string) {
  return placed({ id: 'thought', title: 'Thought', objective, confusableWith: [] })
}

test('an objective that nothing tests is named', () => {
  expect(objectiveTested(makeContent())).toMatchObject([{ message: 'nothing tests the objective aim' }])
})

test('a question for an objective that its lesson does not have is named', () => {
  const questions = [makeChoice('q'), makeChoice('p', { objective: 'other' })]
  const found = objectiveTested(makeContent({ lessons: [makeLesson({ questions })] }))
  expect(found).toMatchObject([{ message: expect.stringContaining('m/a/p names the objective other') }])
})

test('an idea names an objective of a written lesson, or any of a planned one', () => {
  const lessons = [makeLesson({ questions: [makeChoice('q')] })]
  expect(objectiveTested(makeContent({ lessons, ideas: [idea('m/a/aim'), idea('m/b/any')] }))).toEqual([])
  expect(objectiveTested(makeContent({ lessons, ideas: [idea('m/a/other')] }))).toHaveLength(1)
})
