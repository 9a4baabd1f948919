import { expect, test } from 'vitest'
import { makeContent, makeLesson } from '#test/make-content.ts'
import { headingAnchor } from './heading-anchor.ts'

test('a heading without an anchor is named with its line', () => {
  const outline = { unanchored: [{ text: 'Ores', line: 14 }] }
  expect(headingAnchor(makeContent({ lessons: [makeLesson({ outline })] }))).toMatchObject([{ line: 14 }])
})

test('an anchor used twice is named at the second place', () => {
  const headings = [9, 30].map(line => ({ anchor: 'top', text: 'Top', line }))
  expect(headingAnchor(makeContent({ lessons: [makeLesson({ outline: { headings } })] }))).toMatchObject([
    { line: 30 },
  ])
})

test('headings with anchors of their own pass', () => {
  expect(headingAnchor(makeContent())).toEqual([])
})
