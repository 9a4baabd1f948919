import { type ChartData, type ChartState, eventsFor } from './model.ts'
import { sayPeriod } from './period.ts'
import type { EventMark } from './placed.ts'

/** Units a letter takes at most, and between two labels of a row. */
const LETTER = 7
const GAP = 14

/** Events within the years shown, each label in the first row that has room; one for which no row has room is left out. */
export function placeEvents(
  state: ChartState,
  data: ChartData,
  across: (x: number) => number,
  room: {
    readonly width: number
    readonly eventRows: number
    readonly rowHeight: number
    readonly open: string | null
  },
): readonly EventMark[] {
  const taken: { from: number; to: number }[][] = Array.from({ length: room.eventRows }, () => [])
  return eventsFor(state, data).flatMap((event): EventMark[] => {
    const x = across(event.x)
    const length = event.short.length * LETTER + 10
    const flips = x + length > room.width
    const from = flips ? x - length : x
    const row = taken.findIndex(each =>
      each.every(other => from + length + GAP < other.from || from > other.to + GAP),
    )
    if (row < 0) return []
    taken[row]?.push({ from, to: from + length })
    const y = row * room.rowHeight
    return [
      {
        id: event.id,
        x,
        y,
        anchor: flips ? 'end' : 'start',
        text: event.short,
        label: `${sayPeriod(event.date)}: ${event.name}`,
        chosen: room.open === event.id,
        box: { x: from, y, width: length, height: room.rowHeight },
      },
    ]
  })
}
