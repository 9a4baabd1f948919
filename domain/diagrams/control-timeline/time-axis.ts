import { type Day, dayNumber } from '#domain/controls/day.ts'
import type { Layout } from '../frame/description.ts'
import { SPAN_DAYS, type Span } from './model.ts'
import type { Text } from './placed.ts'

/** Where a day begins on the axis; with `after`, where it ends. */
export type Place = (day: Day, after?: boolean) => number

/** A linear axis of days: `x = left + (right − left) · days / all days of the span`. */
export function timePlace(span: Span, left: number, right: number): Place {
  const first = dayNumber(SPAN_DAYS[span].from)
  const days = dayNumber(SPAN_DAYS[span].to) - first + 1
  return (day, after = false) =>
    Math.round((left + ((right - left) * (dayNumber(day) - first + (after ? 1 : 0))) / days) * 10) / 10
}

const MONTHS = ['Jan', 'Apr', 'Jul', 'Oct'] as const

/** Years, five years or quarters, as the span and the room ask for. */
export function ticksOf(
  span: Span,
  layout: Layout,
  place: Place,
  y: number,
): readonly (Text & { tall: boolean })[] {
  if (span === 'now') return quarters(layout, place, y)
  const every = span === 'law' ? (layout === 'wide' ? 1 : 2) : layout === 'wide' ? 5 : 10
  const first = span === 'law' ? 2019 : layout === 'wide' ? 1985 : 1990
  const years = Array.from({ length: Math.ceil((2027 - first) / every) }, (_, at) => first + at * every)
  return years.map(year => ({
    x: place(`${year}-01-01`),
    y,
    text: String(year),
    anchor: 'start',
    tall: true,
  }))
}

function quarters(layout: Layout, place: Place, y: number): readonly (Text & { tall: boolean })[] {
  return [2025, 2026].flatMap(year =>
    MONTHS.map((month, at) => ({
      x: place(`${year}-${String(at * 3 + 1).padStart(2, '0')}-01`),
      y,
      text: at > 0 ? month : layout === 'wide' ? `Jan ${year}` : String(year),
      anchor: 'start' as const,
      tall: at === 0,
    })),
  )
}
