import 'server-only'
import { followAlias as follow } from '#domain/content/follow-alias.ts'
import { loadContent } from '#server/content/load-content.ts'

/** The id of a module, lesson, question or checkpoint as it is today, by content/aliases.yaml. */
export function followAlias(id: string, root?: string): string {
  const aliases = loadContent(root).aliases.map(({ value }) => [value.from, value.to] as const)
  return follow(id, new Map(aliases))
}
