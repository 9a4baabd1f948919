import { expect, test } from 'vitest'
import { newPassword, optionalEmail, readLogin, userName } from './sign-up-fields.ts'

test.each(['Anna.B', 'łukasz-1', '李小明_2'])('%s is a user name, kept as it is typed to sign in', typed => {
  expect(userName.parse(` ${typed} `)).toBe(readLogin(typed))
})

test.each(['ab', 'anna@school', '-anna', 'an na', 'a'.repeat(41)])('%s is no user name', typed => {
  expect(userName.safeParse(typed).success).toBe(false)
})

test('an e-mail address may be left out', () => {
  expect(optionalEmail.parse('  ')).toBeNull()
})

test('an e-mail address is kept in lower case', () => {
  expect(optionalEmail.parse(' Anna@School.Example ')).toBe('anna@school.example')
})

test.each([
  ['learner', 8],
  ['teacher', 10],
  ['administrator', 10],
] as const)('the password of a %s has at least %d characters', (role, shortest) => {
  expect(newPassword(role).safeParse('x'.repeat(shortest)).success).toBe(true)
  expect(newPassword(role).safeParse('x'.repeat(shortest - 1)).success).toBe(false)
})
