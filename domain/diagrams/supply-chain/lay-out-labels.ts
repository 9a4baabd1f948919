import type { Layout } from '#domain/diagrams/frame/description.ts'
import type { LaidOut } from './lay-out.ts'
import { type PlacedPlace, SIZE } from './placed.ts'
import { type Place, STAGES } from './places.ts'

type Label = Pick<PlacedPlace, 'at' | 'leader'>

/** From one line of labels to the next in the narrow drawing. */
const LINE = 15
/** Units a letter takes at the narrow drawing's size of text, a little more than it does. */
const LETTER = 6.6
const GAP = 8
/** What may stand behind a name. Among mines there is no room to keep for what may be wrong. */
const WORDS = {
  ore: ' 45,000 t',
  oxide: ' 92,000 t',
  metal: ' 76,600 t held up',
  magnet: ' 181,000 t held up',
  machine: ' 124,000 t dry',
} as const

/** Where each place's words stand: wide, above its bar; narrow, in up to three lines above it, so that none overlap. */
export function layOutLabels(
  places: readonly Place[],
  laidOut: LaidOut,
  layout: Layout,
): (id: string) => Label {
  const labels = new Map(layout === 'wide' ? wideLabels(places, laidOut) : narrowLabels(places, laidOut))
  return id => labels.get(id) ?? { at: { x: 0, y: 0, anchor: 'start' }, leader: null }
}

function wideLabels(places: readonly Place[], { spans }: LaidOut): (readonly [string, Label])[] {
  const { tank, width } = SIZE.wide
  return places.flatMap(({ id, stage }) => {
    const span = spans.get(id)
    if (!span) return []
    const last = stage === STAGES.at(-1)
    const x = last ? width : span.from - (stage === 'ore' ? 0 : tank)
    return [[id, { at: { x, y: span.across - 8, anchor: last ? 'end' : 'start' }, leader: null }] as const]
  })
}

function narrowLabels(places: readonly Place[], { spans }: LaidOut): (readonly [string, Label])[] {
  return STAGES.flatMap(stage => {
    const ends: number[] = []
    return places
      .filter(each => each.stage === stage)
      .flatMap(({ id, short }) => {
        const span = spans.get(id)
        if (!span) return []
        const broad = (short.length + WORDS[stage].length) * LETTER
        const middle = span.across + span.broad / 2
        const x = Math.min(SIZE.narrow.width - broad / 2, Math.max(broad / 2, middle))
        const free = ends.findIndex(end => x - broad / 2 >= end + GAP)
        const line = free === -1 ? ends.length : free
        ends[line] = x + broad / 2
        const head = span.from - (stage === 'ore' ? 0 : SIZE.narrow.tank)
        const y = head - 6 - line * LINE
        const leader = line > 0 ? { from: { x: middle, y: y + 3 }, to: { x: middle, y: head } } : null
        return [[id, { at: { x, y, anchor: 'middle' as const }, leader }] as const]
      })
  })
}
