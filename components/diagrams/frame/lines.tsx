import type { Words } from '#domain/diagrams/frame/shapes.ts'

/** Units from one line to the next. */
const LINE = 16

/** Words in a drawing, line below line. */
export function Lines({
  words: { x, y, anchor, lines },
  className,
}: {
  readonly words: Words
  readonly className?: string
}) {
  return (
    <text textAnchor={anchor} className={className}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y + index * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
