import type { Walk } from './ion-walks.ts'
import type { Track } from './placed.ts'

/** Hops between one ion and the next, so that they do not march in step. */
const APART = 5
/** Units beside the middle of a layer, so that ions in one box do not hide each other. */
const ASIDE = 13
const OUTSIDE = 34

/**
 * Where an ion is at a hop, counted on for ever: it walks, leaves at the end it has reached, and comes back unseen as a
 * new one with the feed.
 */
export function placeIon(
  walk: Walk,
  track: Track,
  hop: number,
  index: number,
): { readonly x: number; readonly y: number; readonly opacity: number } {
  const steps = walk.hops.length
  const at = (hop + index * APART) % (steps + 2)
  const first = walk.hops[0]
  const last = walk.hops[Math.min(at, steps - 1)]
  const shown = at > steps ? first : last
  if (!shown) throw new Error('a walk has at least one hop')
  const side = (((index * 0.618034) % 1) - 0.5) * 2 * ASIDE
  const leaving =
    at === steps ? Math.sign(track.to - track.from) * OUTSIDE * (shown.phase === 'oil' ? 1 : -1) : 0
  const along = track.from + ((track.to - track.from) * (shown.stage - 0.5)) / track.stages + leaving
  const across = (shown.phase === 'oil' ? track.oil : track.water) + side
  return {
    x: Math.round(track.upright ? across : along),
    y: Math.round(track.upright ? along : across),
    opacity: at >= steps ? 0 : 1,
  }
}
