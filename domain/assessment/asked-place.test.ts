import { expect, test } from 'vitest'
import { readAskedPlace } from './asked-place.ts'

test('both addresses come through', () => {
  const place = { here: '/review?from=1&at=2', next: '/review?from=1&at=3' }
  expect(readAskedPlace({ ...place, answer: 'a' })).toEqual(place)
})

test.each([
  ['a missing one', { here: '/review' }],
  ['one of another site', { here: '/review', next: '//evil.example' }],
  ['one given twice', { here: ['/review', '/'], next: '/review' }],
])('%s is no place', (_, fields) => {
  expect(readAskedPlace(fields)).toBeUndefined()
})
