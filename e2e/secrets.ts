import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

type Written = {
  explanation?: string
  hints?: string[]
  options?: { reason?: string }[]
  reasons?: { reason?: string }[]
  reason?: string
}

/** Sentences that give a key away, long enough that they stand nowhere else; text with facts is cut at the first. */
export function secretsOf(file: string): string[] {
  const { questions } = parse(readFileSync(file, 'utf8')) as { questions: Written[] }
  const said = questions.flatMap(each => [
    each.explanation,
    each.reason,
    ...(each.hints ?? []),
    ...[...(each.options ?? []), ...(each.reasons ?? [])].map(({ reason }) => reason),
  ])
  return said.flatMap(text => text?.split('{fact:')[0] ?? []).filter(text => text.length > 30)
}

/** Only the letters: bodies hold text escaped in several ways. */
export function lettersOf(text: string): string {
  return text.replace(/\\u[0-9a-f]{4}|&[a-z#0-9]+;|[^a-zA-Z]/g, '')
}
