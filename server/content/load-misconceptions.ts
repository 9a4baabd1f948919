import 'server-only'
import { fillFacts } from '#domain/content/fill-facts.ts'
import type { Misconception } from '#domain/content/misconception.ts'
import { loadContent } from '#server/content/load-content.ts'
import { loadFacts } from '#server/content/load-facts.ts'

const kept = new WeakMap<object, ReadonlyMap<string, Misconception>>()

/** All misconceptions by id, with facts written out. */
export async function loadMisconceptions(root?: string): Promise<ReadonlyMap<string, Misconception>> {
  const content = loadContent(root)
  const before = kept.get(content)
  if (before) return before
  const facts = await loadFacts(root)
  const known = new Map(
    content.misconceptions.map(({ value }) => [
      value.id,
      { ...value, belief: fillFacts(value.belief, facts), refutation: fillFacts(value.refutation, facts) },
    ]),
  )
  kept.set(content, known)
  return known
}
