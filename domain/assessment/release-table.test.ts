import { expect, test } from 'vitest'
import { PRESETS } from './release.ts'
import { releaseTable } from './release-table.ts'

test('homework tells points and reasons when it is submitted, and the key when it has closed', () => {
  expect(releaseTable(PRESETS.homework, true)).toEqual([
    { what: 'score', before: false, submitted: true, closed: true },
    { what: 'reasons', before: false, submitted: true, closed: true },
    { what: 'key', before: false, submitted: false, closed: true },
  ])
})

test('what waits for a close that never comes is shown after submission', () => {
  expect(releaseTable(PRESETS.test, false).map(each => each.submitted)).toEqual([true, true, true])
})
