import 'server-only'
import { fillFacts } from '#domain/content/fill-facts.ts'
import type { Misconception } from '#domain/content/misconception.ts'
import { loadContent } from '#server/content/load-content.ts'
import { loadFacts } from '#server/content/load-facts.ts'

/** All misconceptions by id, with facts written out. */
export async function loadMisconceptions(root?: string): Promise<ReadonlyMap<string, Misconception>> {
  const facts = await loadFacts(root)
  return new Map(
    loadContent(root).misconceptions.map(({ value }) => [
      value.id,
      { ...value, belief: fillFacts(value.belief, facts), refutation: fillFacts(value.refutation, facts) },
    ]),
  )
}
