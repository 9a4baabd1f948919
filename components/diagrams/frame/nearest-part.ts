export type Place = { readonly id: string; readonly x: number; readonly y: number }
export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

const WAY: Readonly<Record<Arrow, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
/** How much a step aside weighs against a step ahead: arrows should keep to a row or column where there is one. */
const ASIDE = 2.5

/** The part that an arrow key leads to: nearest ahead, and as little aside as can be. Null at the edge. */
export function nearestPart(places: readonly Place[], from: Place, arrow: Arrow): Place | null {
  const [wayX, wayY] = WAY[arrow]
  let best: Place | null = null
  let least = Number.POSITIVE_INFINITY
  for (const place of places) {
    const dx = place.x - from.x
    const dy = place.y - from.y
    const ahead = dx * wayX + dy * wayY
    if (place.id === from.id || ahead < 1) continue
    const cost = ahead + ASIDE * Math.abs(dx * wayY + dy * wayX)
    if (cost < least) {
      least = cost
      best = place
    }
  }
  return best
}
