import { expect, test } from 'vitest'
import { nearestPart, type Place } from './nearest-part.ts'

const here = { id: 'here', x: 0, y: 0 }

function lead(places: readonly Place[], arrow: Parameters<typeof nearestPart>[2]) {
  return nearestPart([here, ...places], here, arrow)?.id
}

test('an arrow leads to the nearest part that way', () => {
  const row = [
    { id: 'far', x: 90, y: 0 },
    { id: 'near', x: 40, y: 0 },
    { id: 'behind', x: -10, y: 0 },
  ]
  expect(lead(row, 'ArrowRight')).toBe('near')
})

test('a part in the same column comes before a nearer one far aside', () => {
  const places = [
    { id: 'aside', x: 50, y: 20 },
    { id: 'below', x: 2, y: 60 },
  ]
  expect(lead(places, 'ArrowDown')).toBe('below')
})

test('at the edge an arrow leads nowhere', () => {
  expect(lead([{ id: 'right', x: 40, y: 0 }], 'ArrowUp')).toBeUndefined()
})
