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

test('an anchor that is the id of a figure is named at the figure', () => {
  const headings = [{ anchor: 'balance-problem', text: 'The problem', line: 9 }]
  const figure = {
    name: 'BalanceProblem',
    id: undefined,
    attributes: {},
    line: 12,
    anchor: 'balance-problem',
  }
  const lessons = (parts: (typeof figure)[]) => [makeLesson({ outline: { headings, parts } })]
  expect(headingAnchor(makeContent({ lessons: lessons([figure]) }))).toMatchObject([{ line: 12 }])
  expect(headingAnchor(makeContent({ lessons: lessons([]) }))).toEqual([])
})
