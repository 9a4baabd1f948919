import { expect, test } from 'vitest'
import { fisherBand, wilsonBand } from './bands.ts'

test.each([
  [5, [0.236593, 0.763407]],
  [9, [0.59585, 0.982124]],
  [0, [0, 0.277533]],
])('Wilson: %d of 10', (right, [low, high]) => {
  const band = wilsonBand(right / 10, 10)
  expect(band?.[0]).toBeCloseTo(low ?? 0, 6)
  expect(band?.[1]).toBeCloseTo(high ?? 0, 6)
})

test.each([
  [10, [-0.10896, 0.879192]],
  [120, [0.422066, 0.671023]],
])('Fisher: the same correlation of %d', (n, [low, high]) => {
  const band = fisherBand(0.559017, n)
  expect(band?.[0]).toBeCloseTo(low ?? 0, 5)
  expect(band?.[1]).toBeCloseTo(high ?? 0, 5)
})

test('no band without cases', () => {
  expect(wilsonBand(0, 0)).toBeUndefined()
  expect(fisherBand(0.5, 3)).toBeUndefined()
  expect(fisherBand(undefined, 30)).toBeUndefined()
})
