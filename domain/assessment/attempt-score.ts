type Part = {
  readonly possible: number
  /** Points; null while a person has to read the answer; undefined where the question was left open. */
  readonly earned: number | null | undefined
}

/** The score of an attempt; undefined while an answer in it waits for a person. A question left open earns nothing. */
export function attemptScore(
  parts: readonly Part[],
): { readonly earned: number; readonly possible: number } | undefined {
  if (parts.some(each => each.earned === null)) return undefined
  return {
    earned: parts.reduce((sum, each) => sum + (each.earned ?? 0), 0),
    possible: parts.reduce((sum, each) => sum + each.possible, 0),
  }
}
