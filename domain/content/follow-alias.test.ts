import { expect, test } from 'vitest'
import { followAlias } from './follow-alias.ts'

const aliases = new Map([
  ['m/old', 'm/newer'],
  ['m/newer', 'm/newest'],
  ['m/newest/q', 'n/moved/q'],
  ['a', 'b'],
  ['b', 'a'],
])

test.each([
  ['m/old', 'm/newest'],
  ['m/old/p', 'm/newest/p'],
  ['m/old/q', 'n/moved/q'],
  ['m/untouched/q', 'm/untouched/q'],
  ['a', 'a'],
])('%s is %s today', (former, today) => {
  expect(followAlias(former, aliases)).toBe(today)
})
