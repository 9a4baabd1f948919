/** Two figures that are to be the same, and whose or what they are. */
export type Figures = { readonly of: string; readonly here: string; readonly there: string }

/** One way in which the figures of the site were compared. */
export type Comparison = {
  /** What was held against what: `gradebook and log`. */
  readonly name: string
  /** What to do where they differ. */
  readonly mend: string
  readonly compared: number
  readonly different: readonly Figures[]
}

export function compareFigures(name: string, mend: string, figures: readonly Figures[]): Comparison {
  return { name, mend, compared: figures.length, different: figures.filter(each => each.here !== each.there) }
}

/** Comparisons of the same name as one: those of every class together. */
export function joinComparisons(comparisons: readonly Comparison[]): readonly Comparison[] {
  const joined = new Map<string, Comparison>()
  for (const each of comparisons) {
    const before = joined.get(each.name)
    joined.set(each.name, {
      ...each,
      compared: (before?.compared ?? 0) + each.compared,
      different: [...(before?.different ?? []), ...each.different],
    })
  }
  return [...joined.values()]
}

/** A number as it is compared: sums of binary fractions differ in the last places. */
export function figure(value: number | null | undefined): string {
  return value === null || value === undefined ? 'nothing' : String(Math.round(value * 1e6) / 1e6)
}

/** What a result shows, in one text. */
export function resultFigures(result: {
  readonly state: string
  readonly answered: number
  readonly firstEarned: number
  readonly bestEarned: number
  readonly possible: number
  readonly isUnscored?: boolean
}): string {
  const { state, answered, firstEarned, bestEarned, possible, isUnscored } = result
  if (isUnscored) return `${state}, ${answered} answered`
  return `${state}, ${answered} answered, first ${figure(firstEarned)}, best ${figure(bestEarned)} of ${figure(possible)}`
}
