import { expect, test } from 'vitest'
import { joiningOf, MOST_ASKS } from './joining.ts'

test.each([
  [{ approves: false, standing: undefined, asks: 0 }, 'in'],
  [{ approves: false, standing: 'left', asks: 0 }, 'in'],
  [{ approves: false, standing: 'waiting', asks: 1 }, 'in'],
  [{ approves: true, standing: undefined, asks: 0 }, 'wait'],
  [{ approves: true, standing: 'left', asks: 0 }, 'wait'],
  [{ approves: true, standing: 'active', asks: 0 }, 'in'],
] as const)('%j: %s', (joiner, becomes) => {
  expect(joiningOf(joiner)).toBe(becomes)
})

test('a no holds after the class lets everybody else in', () => {
  expect(joiningOf({ approves: false, standing: 'refused', asks: 1 })).toBe('wait')
})

test('nobody asks without end, nor by taking the asking back', () => {
  for (const standing of ['refused', 'left'] as const) {
    expect(joiningOf({ approves: true, standing, asks: MOST_ASKS - 1 })).toBe('wait')
    expect(joiningOf({ approves: true, standing, asks: MOST_ASKS })).toBe('no-more')
  }
  expect(joiningOf({ approves: true, standing: 'waiting', asks: MOST_ASKS })).toBe('wait')
})
