import { type Group, StillGroup } from '#components/motion/group.tsx'
import type {
  BalanceProblemScene,
  Grown,
  PlacedElement,
  Words,
} from '#domain/diagrams/balance-problem/placed.ts'
import { partProps } from '../frame/part.ts'
import look from './balance-problem.module.css'

/** From one line to the next. */
const LINE = 16

/** What an ore gives of each element against what is asked for. */
export function BalanceProblemPicture({
  scene,
  label,
  live = false,
  current = null,
  Group: Place = StillGroup,
}: {
  readonly scene: BalanceProblemScene
  /** One sentence that says what is seen. */
  readonly label: string
  readonly live?: boolean
  readonly current?: string | null
  readonly Group?: Group
}) {
  const { layout, width, height, elements, ticks, axis, head } = scene
  const entered = elements.some(each => each.id === current) ? current : elements[0]?.id
  return (
    <svg
      data-picture=""
      data-layout={layout}
      className={look.picture}
      viewBox={`0 0 ${width} ${height}`}
      role={live ? 'group' : 'img'}
      aria-label={live ? `${label} Arrow keys move between the elements.` : label}
    >
      {ticks.map(({ from, to, at, text }) => (
        <g key={text}>
          <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={look.rule} />
          <text x={at.x} y={at.y} textAnchor={layout === 'wide' ? 'end' : 'middle'} className={look.quiet}>
            {text}
          </text>
        </g>
      ))}
      <Lines words={axis} className={look.quiet} />
      <Lines words={head} className={look.head} />
      {elements.map(each => (
        <ElementBar key={each.id} element={each} Place={Place} />
      ))}
      {live
        ? elements.map(({ id, label: said, chosen, hit }) => (
            <rect
              key={id}
              {...partProps({ id, label: said, chosen, current: id === entered, live })}
              {...hit}
              className={chosen ? `${look.hit} ${look.chosen}` : look.hit}
            />
          ))
        : null}
    </svg>
  )
}

function ElementBar({ element, Place }: { readonly element: PlacedElement; readonly Place: Group }) {
  const { id, sold, over, short, symbol, amount, note, lead } = element
  return (
    <g data-symbol={id} data-lead={lead}>
      <Bar at={sold} className={look.sold} Place={Place} />
      <Bar at={over} className={look.over} Place={Place} />
      <Bar at={short} className={look.short} Place={Place} />
      <Lines words={symbol} className={look.symbol} />
      <Lines words={amount} />
      <Lines words={note} className={`${look.note} ${look[`${note.kind}Note`]}`} />
    </g>
  )
}

function Bar({
  at,
  className,
  Place,
}: {
  readonly at: Grown
  readonly className: string | undefined
  readonly Place: Group
}) {
  return (
    <Place {...at} opacity={at.scaleX > 0 && at.scaleY > 0 ? 1 : 0}>
      <rect width={1} height={1} className={className} />
    </Place>
  )
}

function Lines({
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
