import 'server-only'
import type { Fact } from '#domain/content/fact.ts'
import { loadContent } from '#server/content/load-content.ts'

/** All facts by id. */
export async function loadFacts(root?: string): Promise<ReadonlyMap<string, Fact>> {
  return new Map(loadContent(root).facts.map(({ value }) => [value.id, value]))
}
