import { type Group, StillGroup } from '#components/motion/group.tsx'
import type { BalanceProblemScene, PlacedElement } from '#domain/diagrams/balance-problem/placed.ts'
import type { Grown } from '#domain/diagrams/frame/shapes.ts'
import { Lines } from '../frame/lines.tsx'
import { PartHits } from '../frame/part-hits.tsx'
import picture from '../frame/picture.module.css'
import look from './balance-problem.module.css'

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
  return (
    <svg
      data-picture=""
      data-layout={layout}
      className={`${picture.picture} ${look.picture}`}
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
      {live ? <PartHits parts={elements} current={current} /> : null}
    </svg>
  )
}

function ElementBar({ element, Place }: { readonly element: PlacedElement; readonly Place: Group }) {
  const { id, sold, over, short, symbol, amount, note, lead } = element
  return (
    <g data-symbol={id} data-lead={lead}>
      <Bar at={sold} className={look.sold} Place={Place} />
      <Bar at={over} className={look.over} Place={Place} />
      <Bar at={short} className={look.lacking} Place={Place} />
      {/* Dashes must not be stretched: they stand where the bar travels to. */}
      {isDrawn(short) ? (
        <rect x={short.x} y={short.y} width={short.scaleX} height={short.scaleY} className={look.short} />
      ) : null}
      <Lines words={symbol} className={look.symbol} />
      <Lines words={amount} />
      <Lines words={note} className={`${look.note} ${look[`${note.kind}Note`]}`} />
    </g>
  )
}

function isDrawn({ scaleX, scaleY }: Grown): boolean {
  return scaleX > 0 && scaleY > 0
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
    <Place {...at} opacity={isDrawn(at) ? 1 : 0}>
      <rect width={1} height={1} className={className} />
    </Place>
  )
}
