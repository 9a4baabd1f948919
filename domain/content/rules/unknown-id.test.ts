import { expect, test } from 'vitest'
import { makeChoice, makeContent, makeLesson, makePart, placed } from '#test/make-content.ts'
import { unknownId } from './unknown-id.ts'

const slip = placed({ id: 'slip', belief: 'It is so.', refutation: 'It is not.', sources: [] })
const thought = placed({ id: 'thought', title: 'Thought', objective: 'm/b/later', confusableWith: [] })

test('a part, an idea and a misconception that do not exist are named', () => {
  const lesson = makeLesson({
    outline: { parts: [makePart('Fact', 'gone', 12), makePart('Term', 'gone', 13)] },
    questions: [makeChoice('q')],
  })
  const found = unknownId(makeContent({ lessons: [lesson] }))
  expect(found.map(({ message }) => message)).toEqual([
    '<Fact> names the fact gone, which does not exist',
    '<Term> names the term gone, which does not exist',
    'm/a/q names the idea thought, which does not exist',
    'm/a/q names the misconception slip, which does not exist',
  ])
})

test('a fact asked for by a refutation has to exist', () => {
  const asks = placed({ ...slip.value, refutation: 'It is {fact:gone}.' }, 4)
  expect(unknownId(makeContent({ misconceptions: [asks] }))).toMatchObject([{ line: 4 }])
})

test('what exists passes, and so does a lesson that is only planned', () => {
  const lessons = [makeLesson({ questions: [makeChoice('q')] })]
  expect(unknownId(makeContent({ lessons, ideas: [thought], misconceptions: [slip] }))).toEqual([])
})
