type WithId = { readonly id: string }

/** Numbers from 0 to below 1, the same for the same seed (FNV-1a into mulberry32, both public domain). */
export function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5
  for (let at = 0; at < seed.length; at++) state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The list in an order that depends on the seed alone; ids in `fixed` keep their place. */
export function shuffle<Item extends WithId>(
  list: readonly Item[],
  seed: string,
  fixed: readonly string[] = [],
): Item[] {
  const random = randomFrom(seed)
  const movable = list.filter(item => !fixed.includes(item.id))
  for (let last = movable.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const [a, b] = [movable[last], movable[other]]
    if (a && b) [movable[last], movable[other]] = [b, a]
  }
  const next = movable[Symbol.iterator]()
  return list.map(item => (fixed.includes(item.id) ? item : (next.next().value ?? item)))
}

/** Shuffled as by `shuffle`, but never in the order it came in (where two items or more allow another). */
export function disorder<Item extends WithId>(list: readonly Item[], seed: string): Item[] {
  const shuffled = shuffle(list, seed)
  const same = shuffled.every((item, at) => item.id === list[at]?.id)
  return same ? [...list.slice(1), ...list.slice(0, 1)] : shuffled
}
