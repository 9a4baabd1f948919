import { withUnit } from './format.ts'
import type { ChartState, Shown } from './model.ts'
import { sayPeriod } from './period.ts'
import type { Column, Cursor, Panel } from './placed.ts'
import { spread } from './spread.ts'

type Frame = { readonly left: number; readonly right: number; readonly width: number }

/** One column for each period that any line knows about, from half-way to half-way between neighbours. */
export function columnsOf(
  shown: Shown,
  across: (x: number) => number,
  frame: Frame,
): readonly Omit<Column, 'label'>[] {
  const places = new Map<string, number>()
  for (const { points } of shown.lines) for (const { at, x } of points) places.set(at, across(x))
  const order = [...places].map(([at, x]) => ({ at, x })).sort((a, b) => a.x - b.x)
  return order.map(({ at, x }, index) => {
    const before = order[index - 1]?.x
    const after = order[index + 1]?.x
    const left = before === undefined ? frame.left : (before + x) / 2
    const right = after === undefined ? frame.right : (x + after) / 2
    return { at, x, left: tenth(left), width: tenth(right - left) }
  })
}

/** All that is known of a period in one sentence: `2010: export quota 30,258 t; exports 39,813 t.` */
export function sayColumn(state: ChartState, shown: Shown, at: string): string {
  const parts = shown.lines.flatMap(({ info, points }) => {
    const point = points.find(each => each.at === at)
    if (!point) return []
    const value = point.y === null ? (point.note ?? 'not known') : withUnit(point.y, info.unit, state.measure)
    return [`${info.short} ${value}${point.hollow ? ', uncertain' : ''}`]
  })
  return `${sayPeriod(at)}: ${parts.join('; ')}`
}

/** The crosshair at the open period; null where none is open or no line knows it. */
export function cursorOf(
  state: ChartState,
  shown: Shown,
  {
    columns,
    panels,
    frame,
    open,
  }: {
    readonly columns: readonly Omit<Column, 'label'>[]
    readonly panels: readonly Panel[]
    readonly frame: Frame
    readonly open: string | null
  },
): Cursor | null {
  const column = columns.find(each => each.at === open)
  if (!column) return null
  const anchor = column.x > (frame.left + frame.right) / 2 ? 'end' : 'start'
  const beside = anchor === 'end' ? -10 : 10
  const values = panels.flatMap(panel => {
    const known = panel.lines.flatMap(line => {
      const source = shown.lines.find(({ info }) => info.id === line.id)
      const value = source?.points.find(({ at }) => at === column.at)
      const point = line.points.find(({ id }) => id === `${line.id} ${column.at}`) ?? null
      if (!source || !value) return []
      const text = value.y === null ? 'no figure' : withUnit(value.y, source.info.unit, state.measure)
      return [
        {
          id: line.id,
          tone: line.tone,
          text,
          point,
          x: column.x + beside,
          y: point?.y ?? panel.foot - 7,
          anchor,
        } as const,
      ]
    })
    return spread(known, { gap: 17, top: panel.top + 4, foot: panel.foot - 4 })
  })
  return {
    x: column.x,
    title: {
      x: Math.min(Math.max(column.x, frame.left + 20), frame.right - 20),
      y: (panels.at(-1)?.foot ?? 0) + 20,
      text: sayPeriod(column.at),
    },
    values,
  }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
