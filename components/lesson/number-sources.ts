/** One call of sources in a lesson's text: which part called (`Fact ce-crust`), and what it names. */
export type SourceCall = { readonly by: string; readonly sources: readonly string[] }

export type SourceNumbers = {
  /** Source ids in the order of their numbers, from 1. */
  readonly order: readonly string[]
  /** Parts that call a source for the first time: their notes stand in the margin. */
  readonly introducedBy: ReadonlySet<string>
}

/** Numbers sources in the order in which a lesson first calls them. */
export function numberSources(calls: readonly SourceCall[]): SourceNumbers {
  const order: string[] = []
  const introducedBy = new Set<string>()
  for (const { by, sources } of calls) {
    for (const source of sources) {
      if (order.includes(source)) continue
      order.push(source)
      introducedBy.add(by)
    }
  }
  return { order, introducedBy }
}
