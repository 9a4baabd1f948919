import type { Group } from '#components/motion/group.tsx'
import type { PlacedLine, Segment, Shape } from '#domain/diagrams/price-quota-chart/placed.ts'
import look from './picture.module.css'

type LineProps = {
  readonly line: PlacedLine
  readonly live: boolean
  readonly narrow: boolean
  readonly Place: Group
}

/** One series: segments, points with their own shape, what is missing, and its name. */
export function Line({ line, live, narrow, Place }: LineProps) {
  const { label } = line
  return (
    <g data-tone={line.tone} pointerEvents="none">
      {label.lead ? <line {...label.lead} className={look.lead} /> : null}
      {live ? (
        line.segments.map(({ id, x, y, dx, dy }) => (
          <Place key={id} x={x} y={y} scaleX={dx} scaleY={dy}>
            <line x2={1} y2={1} className={look.segment} />
          </Place>
        ))
      ) : (
        <path d={pathOf(line.segments)} className={look.segment} />
      )}
      {line.points.map(({ id, x, y, hollow, range }) => (
        <g key={id}>
          {range ? (
            <path
              d={`M${x - 4} ${range.low}h8M${x} ${range.low}V${range.high}M${x - 4} ${range.high}h8`}
              className={look.range}
            />
          ) : null}
          <Place x={x} y={y}>
            <Mark shape={line.shape} hollow={hollow} />
          </Place>
        </g>
      ))}
      {line.missing.map(({ id, x, y, text, anchor }) => (
        <g key={id}>
          <path d={`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`} className={look.missing} />
          {text ? (
            <text
              x={x + (anchor === 'end' ? 8 : 0)}
              y={y - 10}
              textAnchor={anchor}
              className={look.missingText}
            >
              {text}
            </text>
          ) : null}
        </g>
      ))}
      {narrow ? (
        <g transform={`translate(8 ${label.y - 4.5})`}>
          <Mark shape={line.shape} hollow={false} />
        </g>
      ) : null}
      <text x={label.x} y={label.y} className={look.name}>
        {label.text}
      </text>
    </g>
  )
}

const SHAPES: Readonly<Record<Shape, string>> = {
  disc: 'M-4.2 0a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0 -8.4 0Z',
  square: 'M-3.8-3.8h7.6v7.6h-7.6Z',
  triangle: 'M0-5L4.8 3.6H-4.8Z',
  diamond: 'M0-5.4L5.4 0L0 5.4L-5.4 0Z',
}

function Mark({ shape, hollow }: { readonly shape: Shape; readonly hollow: boolean }) {
  return <path d={SHAPES[shape]} className={hollow ? look.hollow : look.point} />
}

function pathOf(segments: readonly Segment[]): string {
  return segments.map(({ x, y, dx, dy }) => `M${x} ${y}l${short(dx)} ${short(dy)}`).join('')
}

function short(value: number): number {
  return Math.round(value * 10) / 10
}
