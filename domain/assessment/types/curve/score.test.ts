import { expect, test } from 'vitest'
import { makeQuestion } from '#test/make-question.ts'
import { FEATURES, featureOf, heightsAt, type Point } from './features.ts'
import { scoreCurve } from './score.ts'

const question = makeQuestion('curve')
const DRAWN: Point[] = [
  [2008, 20],
  [2009, 60],
  [2010, 10],
  [2011, 30],
]

test('features are read off a curve', () => {
  expect(Object.fromEntries(FEATURES.map(name => [name, featureOf(DRAWN, name)]))).toEqual({
    'peak-at': 2009,
    'trough-at': 2010,
    'peak-level': 60,
    'trough-level': 10,
    'start-level': 20,
    'end-level': 30,
    direction: 10,
    'largest-rise-at': 2009,
    'largest-drop-at': 2010,
  })
})

test('between its points a curve is straight', () => {
  expect(heightsAt(DRAWN, [2008, 2008.5, 2010.5])).toEqual([
    [2008, 20],
    [2008.5, 40],
    [2010.5, 20],
  ])
})

function tones(ys: number[]): string[] {
  const outcome = scoreCurve(
    question,
    ys.map((y, at) => [2008 + at, y]),
  )
  if (outcome.kind !== 'scored') throw new Error(outcome.reason)
  return outcome.feedback.map(each => each.tone)
}

test('each feature stands by itself: peak, end, direction, steepest fall', () => {
  expect(tones([10, 20, 80, 60, 30, 20])).toEqual(['right', 'right', 'right', 'right'])
  expect(tones([10, 90, 80, 70, 60, 20])).toEqual(['wrong', 'right', 'right', 'right'])
  expect(tones([20, 20, 20, 20, 20, 20])).toEqual(['wrong', 'right', 'wrong', 'wrong'])
})

test('a missed feature says what was drawn and why it is not so', () => {
  const outcome = scoreCurve(
    question,
    [0, 0, 0, 0, 0, 90].map((y, at) => [2008 + at, y]),
  )
  expect(outcome).toMatchObject({ earned: 1, misconceptions: ['secret-belief'] })
  if (outcome.kind !== 'scored') return
  expect(outcome.feedback[1]?.text).toBe('Height at the end in your curve: 90 US$/kg. Secret reason.')
})

test('a line drawn with two points is judged at the same places', () => {
  expect(
    scoreCurve(question, [
      [2008, 0],
      [2013, 25],
    ]),
  ).toMatchObject({ earned: 2 })
})
