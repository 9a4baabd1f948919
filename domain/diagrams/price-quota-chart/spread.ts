/** Something with a height that wants room around it. */
type Placed = { readonly y: number }

/** Moves things apart until each has `gap` to the next, in their order of height, inside `top` to `foot`. */
export function spread<Thing extends Placed>(
  things: readonly Thing[],
  { gap, top, foot }: { readonly gap: number; readonly top: number; readonly foot: number },
): readonly Thing[] {
  const order = things.map((thing, index) => ({ thing, index })).sort((a, b) => a.thing.y - b.thing.y)
  const heights: number[] = []
  for (const { thing } of order)
    heights.push(Math.max(thing.y, top, (heights.at(-1) ?? Number.NEGATIVE_INFINITY) + gap))
  for (let at = heights.length - 1; at >= 0; at -= 1) {
    const below = heights[at + 1]
    heights[at] = Math.min(heights[at] ?? foot, below === undefined ? foot : below - gap)
  }
  return things.map((thing, index) => ({
    ...thing,
    y: heights[order.findIndex(each => each.index === index)] ?? thing.y,
  }))
}
