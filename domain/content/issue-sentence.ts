import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** What is wrong with an entry, in words: the field, what was read, what is expected. */
export function issueSentence(issue: Issue, read: unknown): string {
  const field = issue.path.length > 0 ? issue.path.join('.') : 'the entry'
  const value = valueAt(read, issue.path)
  if (issue.code === 'unrecognized_keys')
    return `${issue.keys.join(', ')} ${issue.keys.length > 1 ? 'are' : 'is'} not a field of ${field}`
  if (issue.code === 'invalid_union' && 'discriminator' in issue)
    return `type ${shorten(valueAt(read, ['type']))} is not a question type`
  if (value === undefined) return `${field} is missing`
  return `${field}: read ${shorten(value)}, ${message(issue)}`
}

function message(issue: Issue): string {
  const nested = issue.code === 'invalid_union' ? issue.errors.flat()[0] : undefined
  const said = issue.message === 'Invalid input' && nested ? nested.message : issue.message
  return said.replace(/^Invalid input: /, '')
}

function valueAt(read: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    read,
  )
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
