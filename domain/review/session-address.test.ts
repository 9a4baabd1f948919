import { expect, test } from 'vitest'
import { readSessionAddress, sessionAddress } from './session-address.ts'

const NOW = Date.UTC(2026, 2, 12)

test.each([true, false])('an address leads back to its place (ahead: %s)', ahead => {
  const place = { from: NOW - 1000, ahead, at: 3 }
  const query = Object.fromEntries(new URL(sessionAddress(place), 'http://site').searchParams)
  expect(readSessionAddress(query, NOW)).toEqual(place)
})

test.each([
  ['of another day', { from: String(NOW - 90_000_000) }],
  ['not begun yet', { from: String(NOW + 1) }],
  ['without a beginning', { at: '2' }],
  ['that is no number', { from: 'then' }],
  ['given twice', { from: ['1', '2'] }],
])('a session %s is none', (_, query) => {
  expect(readSessionAddress(query, NOW)).toBeUndefined()
})
