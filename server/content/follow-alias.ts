import 'server-only'
import { followAlias as follow } from '#domain/content/follow-alias.ts'
import { loadContent } from '#server/content/load-content.ts'

const kept = new WeakMap<object, ReadonlyMap<string, string>>()

/** The id of a module, lesson, question or checkpoint as it is today, by content/aliases.yaml. */
export function followAlias(id: string, root?: string): string {
  const content = loadContent(root)
  const known = kept.get(content) ?? new Map(content.aliases.map(({ value }) => [value.from, value.to]))
  kept.set(content, known)
  return follow(id, known)
}
