import { expect, test } from 'vitest'
import { makeChoice, makeContent, makeLesson, placed } from '#test/make-content.ts'
import { ideaQuestions } from './idea-questions.ts'

const thought = placed({ id: 'thought', title: 'Thought', objective: 'm/a/aim', confusableWith: [] })

test('an idea with one question is warned of', () => {
  const lessons = [makeLesson({ questions: [makeChoice('one')] })]
  expect(ideaQuestions(makeContent({ ideas: [thought], lessons }))).toMatchObject([
    { severity: 'warning', message: 'the idea thought has one question' },
  ])
})

test('an idea with two questions passes', () => {
  const lessons = [makeLesson({ questions: [makeChoice('one'), makeChoice('two')] })]
  expect(ideaQuestions(makeContent({ ideas: [thought], lessons }))).toEqual([])
})
