type Named = {
  readonly audience: 'class' | 'learners'
  readonly learners: readonly string[]
}

export type CopiedRecipients = {
  /** Those of the named learners who are in the new class. */
  readonly learners: readonly string[]
  /** How many are not. */
  readonly left: number
  /** Nobody it is for is in the new class, so it has to wait until somebody is chosen. */
  readonly isForNobody: boolean
}

/** For whom an assignment is in another class with these learners. */
export function copiedRecipients({ audience, learners }: Named, others: readonly string[]): CopiedRecipients {
  if (audience === 'class') return { learners: [], left: 0, isForNobody: false }
  const there = new Set(others)
  const kept = learners.filter(each => there.has(each))
  return { learners: kept, left: learners.length - kept.length, isForNobody: kept.length === 0 }
}
