import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveTo } from './move-to.ts'

const items = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 8 }).map(ids => ids.map(id => ({ id })))

test('moving an item puts it at its place and keeps the order of all others', () => {
  fc.assert(
    fc.property(items, fc.nat(), fc.integer({ min: -3, max: 12 }), (list, pick, place) => {
      const id = list[pick % list.length]?.id ?? ''
      const moved = moveTo(list, id, place)
      expect(moved.findIndex(item => item.id === id)).toBe(Math.min(Math.max(place, 0), list.length - 1))
      expect(moved.filter(item => item.id !== id)).toEqual(list.filter(item => item.id !== id))
    }),
  )
})
