import type { Bar } from '#domain/diagrams/control-timeline/placed.ts'
import look from './control-timeline.module.css'

const GAP = 5

/** One stretch of time: solid, hatched where suspended, open where a day is not known, dotted where the record is silent. */
export function BarShape({ bar }: { readonly bar: Bar }) {
  const { x, y, width, height, standing } = bar
  return (
    <g className={look.bar} data-look={bar.look} data-standing={standing}>
      <rect x={x} y={y} width={width} height={height} rx={Math.min(1.5, height / 2)} />
      {standing === 'suspended' ? <path d={hatch(bar)} /> : null}
    </g>
  )
}

/** Slanted lines inside the bar. Lines and not a pattern: a pattern needs an id, and a page has many pictures. */
function hatch({ x, y, width, height }: Bar): string {
  const count = Math.ceil((width + height) / GAP)
  return Array.from({ length: count }, (_, at) => {
    const start = -height + at * GAP + GAP / 2
    const left = Math.max(start, 0)
    const right = Math.min(start + height, width)
    return right <= left
      ? ''
      : `M${round(x + left)} ${round(y + height - (left - start))}L${round(x + right)} ${round(y + height - (right - start))}`
  }).join('')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
