/** How many names a sentence takes before it counts the rest. */
const MOST_NAMED = 5

/** "Ada", "Ada and Tom", "Ada, Bo, Cy, Di and 3 others"; empty for nobody. */
export function namesText(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? ''
  if (names.length <= MOST_NAMED) return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  const shown = names.slice(0, MOST_NAMED - 1)
  return `${shown.join(', ')} and ${names.length - shown.length} others`
}
