import type { Label } from '#domain/diagrams/separation-cascade/placed.ts'
import look from './picture.module.css'

/** Units from one line of a label to the next. */
const LINE = 16

/** Words at the things they name. */
export function Labels({ labels }: { readonly labels: readonly Label[] }) {
  return labels.map(({ id, x, y, anchor, lines, strong, quiet }) => (
    <g key={id} textAnchor={anchor}>
      {lines.map((line, index) => (
        <text
          key={index}
          x={x}
          y={y + index * (strong ? LINE + 3 : LINE)}
          className={strong && index === 0 ? look.strong : quiet ? look.quiet : undefined}
        >
          {line}
        </text>
      ))}
    </g>
  ))
}
