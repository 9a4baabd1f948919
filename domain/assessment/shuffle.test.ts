import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shuffle } from './shuffle.ts'

const letters = (text: string) => [...text].map(id => ({ id }))
const read = (list: readonly { id: string }[]) => list.map(each => each.id).join('')

test('the same seed gives the same order, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.string(), seed => {
      const order = read(shuffle(letters('abcdefg'), seed))
      expect(order).toBe(read(shuffle(letters('abcdefg'), seed)))
      expect([...order].sort().join('')).toBe('abcdefg')
    }),
  )
})

test('every order of three comes up about equally often', () => {
  const counts = new Map<string, number>()
  for (let seed = 0; seed < 6000; seed++) {
    const order = read(shuffle(letters('abc'), `${seed}`))
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  expect(counts.size).toBe(6)
  expect(Math.min(...counts.values())).toBeGreaterThan(850)
})

test('fixed items keep their place', () => {
  fc.assert(
    fc.property(fc.string(), seed => {
      expect(read(shuffle(letters('abcdef'), seed, ['b', 'f']))).toMatch(/^.b...f$/)
    }),
  )
})
