import { expect, test } from 'vitest'
import { scorePlacements } from './placements.ts'

const KEY = { a: 'one', b: 'two', c: 'one', d: 'two' }
const NAMED = { item: 'a', place: 'two', reason: 'A tempts.', misconception: 'm' }
const RULES = { points: 2, reasons: [NAMED], reason: 'In general.' }

function place(places: string): ReturnType<typeof scorePlacements> {
  return scorePlacements(
    new Map(places.split(' ').map((where, at) => ['abcd'.charAt(at), where])),
    KEY,
    RULES,
  )
}

test('the share in place counts', () => {
  expect(place('one two one two').earned).toBe(2)
  expect(place('one two one one').earned).toBe(1.5)
  expect(place('two one two one').earned).toBe(0)
})

test('a placement the author named has its reason; only others get the general one', () => {
  expect(place('two two one two').feedback.map(each => each.text)).toEqual([
    'A tempts.',
    '3 of 4 are in their place.',
  ])
  expect(place('two two one one').feedback.map(each => each.text)).toEqual([
    'A tempts.',
    'In general.',
    '2 of 4 are in their place.',
  ])
})
