import { expect, test } from 'vitest'
import { makeContent, placed } from '#test/make-content.ts'
import { factPastValid } from './fact-past-valid.ts'

function check(validUntil: string | undefined) {
  const fact = { id: 'f', value: 1, unit: '', label: 'one', asOf: '2024', sources: ['A'], validUntil }
  return factPastValid(makeContent({ facts: [placed(fact)] }), '2026-06-15')
}

test.each(['2025', '2026-05', '2026-06-14'])('%s is over on 15 June 2026', until => {
  expect(check(until)).toMatchObject([{ severity: 'error' }])
})

test.each(['2026', '2026-06', '2026-06-15', undefined])('%s is not over on 15 June 2026', until => {
  expect(check(until)).toEqual([])
})
