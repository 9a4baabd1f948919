import { expect, test } from 'vitest'
import { readSettings } from './env.ts'

test('nothing has to be set', () => {
  expect(readSettings({})).toMatchObject({ PORT: 3000, SIGN_UP: 'open', siteUrl: 'http://localhost:3000' })
})

test('an empty value counts as not set', () => {
  expect(readSettings({ PORT: '', SITE_URL: '' }).siteUrl).toBe('http://localhost:3000')
})

test.each([
  ['PORT', '70000'],
  ['SIGN_UP', 'maybe'],
  ['SITE_URL', 'seventeen.example'],
  ['DATABASE_URL', 'mysql://host/db'],
  ['AUTH_SECRET', 'short'],
  ['LOG_LEVEL', 'loud'],
  ['SMTP_URL', 'mail.school.example'],
  ['MAIL_FROM', 'Seventeen'],
])('a bad %s is named', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(`${name}: read`)
})

test('the sentence tells what was read', () => {
  expect(() => readSettings({ PORT: 'http' })).toThrow('"http"')
})

test.each(['AUTH_SECRET', 'DATABASE_URL', 'SMTP_URL'])('a bad %s is not shown', name => {
  expect(() => readSettings({ [name]: 'hunter2' })).not.toThrow('hunter2')
})

test('who sends mail says from which address', () => {
  const SMTP_URL = 'smtps://user:pass@mail.school.example'
  expect(() => readSettings({ SMTP_URL })).toThrow('MAIL_FROM: read')
  const MAIL_FROM = 'Seventeen <course@school.example>'
  expect(readSettings({ SMTP_URL, MAIL_FROM })).toMatchObject({ SMTP_URL, MAIL_FROM })
})

test('every bad value is named at once', () => {
  expect(() => readSettings({ PORT: '0', LOG_LEVEL: 'loud' })).toThrow(/PORT.*LOG_LEVEL/s)
})
