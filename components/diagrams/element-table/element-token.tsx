import type { Group } from '#components/motion/group.tsx'
import { LINE, type Shape, type Token } from '#domain/diagrams/element-table/placed.ts'
import { partProps } from '../frame/part.ts'
import look from './element-table.module.css'

/** Neighbours start one after another, so that the eye can follow the row. Seconds for each place in it. */
const STAGGER = 0.012

/** One element: tile, ball or flask with its symbol. Drawn 40 units wide about its own middle. */
export function ElementToken({
  token,
  shape,
  live,
  current,
  numbered,
  Place,
}: {
  readonly token: Token
  readonly shape: Shape
  readonly live: boolean
  readonly current: boolean
  /** True where its atomic number stands in the tile. */
  readonly numbered: boolean
  readonly Place: Group
}) {
  const { element, x, y, size, note, lit, chosen, unknown, label } = token
  const delay = Math.max(0, element.z - 56) * STAGGER
  return (
    <g
      className={look.token}
      data-symbol={element.symbol}
      data-lit={lit}
      data-unknown={unknown || !element.stable}
      data-chosen={chosen}
      {...partProps({ id: element.symbol, label, chosen, current, live })}
    >
      <Place x={x} y={y} scaleX={size} scaleY={size} delay={delay}>
        <Place opacity={shape === 'tile' ? 1 : 0}>
          <rect className={look.tile} x={-20} y={-20} width={40} height={40} rx={2} />
          {numbered ? (
            <text className={look.z} x={-16.5} y={-10.5}>
              {element.z}
            </text>
          ) : null}
          <rect className={look.band} x={-19} y={14} width={38} height={5} />
        </Place>
        <Place opacity={shape === 'ball' ? 1 : 0}>
          <circle className={look.ball} r={20} />
          <ellipse className={look.shine} cx={-7} cy={-10} rx={6} ry={4} transform="rotate(-30 -7 -10)" />
        </Place>
        <Place opacity={shape === 'vial' ? 1 : 0}>
          <path
            className={look.liquid}
            d="M-9.2-2.5 -15.4 15.2Q-16.6 18.6-13 18.6H13Q16.6 18.6 15.4 15.2L9.2-2.5Z"
          />
          <path
            className={look.glass}
            d="M-5.5-19.5V-12L-16.4 15.4Q-17.6 19.8-13 19.8H13Q17.6 19.8 16.4 15.4L5.5-12V-19.5M-8-19.5H8"
          />
        </Place>
        <text
          className={look.symbol}
          y={shape === 'vial' ? 13 : shape === 'tile' ? (numbered ? 7.5 : 4.5) : 6}
        >
          {element.symbol}
        </text>
      </Place>
      {note ? (
        <Place x={x + note.dx} y={y + note.dy} delay={delay}>
          {note.lines.map((line, index) => (
            <text key={line} className={look.note} textAnchor={note.anchor} y={index * LINE}>
              {line}
            </text>
          ))}
        </Place>
      ) : null}
    </g>
  )
}
