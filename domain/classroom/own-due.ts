/** One entry of the log of a learner's own due date; null took it back. The one with the highest number stands. */
export type DueEntry = {
  readonly learner: string
  readonly number: number
  readonly due_local: string | null
}

/** The entries that stand, by learner: those whose last word is a date. */
export function standingDues<Entry extends DueEntry>(
  log: readonly Entry[],
): ReadonlyMap<string, Entry & { readonly due_local: string }> {
  const latest = new Map<string, Entry>()
  for (const entry of log)
    if (entry.number > (latest.get(entry.learner)?.number ?? 0)) latest.set(entry.learner, entry)
  return new Map(
    [...latest].flatMap(([learner, entry]) =>
      entry.due_local === null ? [] : [[learner, { ...entry, due_local: entry.due_local }] as const],
    ),
  )
}
