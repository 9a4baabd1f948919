import { expect, test } from 'vitest'
import { joinCodeFrom, readJoinCode } from '#domain/classroom/join-code.ts'

test('a code is read back however it is typed', () => {
  const code = joinCodeFrom(Uint8Array.from([0, 50, 100, 150, 200, 255]))
  expect(code).toMatch(/^[A-Z0-9]{3}-[A-Z0-9]{3}$/)
  expect(readJoinCode(code.toLowerCase().replace('-', ' '))).toBe(code)
})

test.each(['', 'ABC', 'HX7-Q3', 'HX7-Q3O', 'HX7Q3MM', '<script>'])('%j is not a code', typed => {
  expect(readJoinCode(typed)).toBeUndefined()
})
