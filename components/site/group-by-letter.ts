/** Entries under their first letter A to Z (everything else under #), letters and entries in order. */
export function groupByLetter<Entry>(
  entries: readonly Entry[],
  name: (entry: Entry) => string,
): [letter: string, entries: Entry[]][] {
  const sorted = entries.toSorted((a, b) => name(a).localeCompare(name(b), 'en'))
  const groups = new Map<string, Entry[]>()
  for (const entry of sorted) {
    const letter = letterOf(name(entry))
    groups.set(letter, [...(groups.get(letter) ?? []), entry])
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'en'))
}

function letterOf(name: string): string {
  const first = name.normalize('NFD').charAt(0).toUpperCase()
  return /[A-Z]/.test(first) ? first : '#'
}
