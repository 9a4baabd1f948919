/** A learner as a teacher's pages show them. */
export type NamedLearner = { readonly id: string; readonly name: string }

/** Learners by id with their names, each once, in the order of names. */
export function namedLearners(
  ids: readonly string[],
  names: ReadonlyMap<string, string>,
): readonly NamedLearner[] {
  return [...new Set(ids)]
    .map(id => ({ id, name: names.get(id) ?? id }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1))
}
