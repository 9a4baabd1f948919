import { expect, test } from 'vitest'
import { makeChoice, makeContent, makeLesson, placed } from '#test/make-content.ts'
import { unknownAnchor } from './unknown-anchor.ts'

function asking(lookAt: string) {
  const options = [
    { id: 'a', text: 'Right', key: true },
    { id: 'b', text: 'Wrong', misconception: 'slip', reason: 'It tempts.', lookAt },
  ]
  return makeContent({ lessons: [makeLesson({ questions: [makeChoice('q', { options })] })] })
}

test.each(['top', 'm/a#top', 'm/b#not-yet-written'])('%s leads somewhere', lookAt => {
  expect(unknownAnchor(asking(lookAt))).toEqual([])
})

test.each(['bottom', 'm/a#bottom', 'm/never#top'])('%s leads nowhere', lookAt => {
  expect(unknownAnchor(asking(lookAt))).toHaveLength(1)
})

test('a misconception that leads nowhere is named with its line', () => {
  const slip = { id: 'slip', belief: 'So.', refutation: 'No.', lookAt: 'm/a#bottom', sources: [] }
  expect(unknownAnchor(makeContent({ misconceptions: [placed(slip, 5)] }))).toMatchObject([{ line: 5 }])
})
