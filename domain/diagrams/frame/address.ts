/**
 * A diagram's state as text, written like a URL query: `view=abundance&element=Nd`. It stands in the page's address
 * after `#<figure>?`, in MDX, in an assignment and in a learner's answer, so it must be readable whatever it holds.
 */

/** Longest address that is read; what follows is ignored, so that a hostile one costs nothing. */
const LONGEST = 600

/** Pairs of an address, the last of a repeated key wins. Total: any string gives pairs, never an error. */
export function readPairs(address: string): ReadonlyMap<string, string> {
  const text = address.slice(0, LONGEST)
  return new Map(new URLSearchParams(text.startsWith('?') ? text.slice(1) : text))
}

/** The canonical address of pairs, in the order given; null stands for a default and is left out. */
export function writePairs(pairs: Readonly<Record<string, string | number | null>>): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(pairs)) if (value !== null) query.set(key, String(value))
  return query.toString()
}

/** `text` if it is one of `values`, else `fallback`. */
export function oneOf<Value extends string, Fallback>(
  values: readonly Value[],
  text: string | undefined,
  fallback: Fallback,
): Value | Fallback {
  return values.find(value => value === text) ?? fallback
}

/** The number in `text`, moved into [`least`, `most`] and onto the grid of `step` from `least`; `fallback` if it is none. */
export function numberIn(
  text: string | undefined,
  options: { least: number; most: number; step: number; fallback: number },
): number {
  const { least, most, step, fallback } = options
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text)
  if (!Number.isFinite(value)) return fallback
  const steps = Math.round((Math.min(most, Math.max(least, value)) - least) / step)
  const places = (String(step).split('.')[1] ?? '').length
  return Math.min(most, Number((least + steps * step).toFixed(places)))
}

/** True if every pair of `part` stands in `whole`: then a phrase that sets `part` is lit by state `whole`. */
export function isPartOf(part: string, whole: string): boolean {
  const pairs = readPairs(whole)
  return [...readPairs(part)].every(([key, value]) => pairs.get(key) === value)
}
