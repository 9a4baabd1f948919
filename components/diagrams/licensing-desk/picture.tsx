import { type Group, StillGroup } from '#components/motion/group.tsx'
import type { LicensingDeskScene } from '#domain/diagrams/licensing-desk/scene.ts'
import { BarShape } from '../control-timeline/bar-shape.tsx'
import axisLook from '../control-timeline/control-timeline.module.css'
import { partProps } from '../frame/part.ts'
import look from './licensing-desk.module.css'

/** The line of time of one shipment: what would have held had it left on another day. */
export function LicensingDeskPicture({
  scene,
  label,
  live = false,
  current = null,
  Group: Place = StillGroup,
}: {
  readonly scene: LicensingDeskScene
  readonly label: string
  /** True where a stretch may be chosen. */
  readonly live?: boolean
  readonly current?: string | null
  readonly Group?: Group
}) {
  const { axis, cursor, stretches, top, foot } = scene
  const entered = stretches.some(({ id }) => id === current) ? current : stretches[0]?.id
  return (
    <svg
      data-picture=""
      data-layout={scene.layout}
      className={axisLook.picture}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role={live ? 'group' : 'img'}
      aria-label={label}
    >
      {axis.ticks.map(tick => (
        <g key={tick.x}>
          <line className={axisLook.tick} x1={tick.x} y1={axis.y - 4} x2={tick.x} y2={foot} />
          <text className={axisLook.label} x={tick.x + 2} y={tick.y}>
            {tick.text}
          </text>
        </g>
      ))}
      <line className={axisLook.year} x1={axis.from} y1={foot} x2={axis.to} y2={foot} />
      {stretches.length === 0 ? (
        <>
          <rect className={look.open} x={axis.from} y={top} width={axis.to - axis.from} height={foot - top} />
          <text className={look.ask} x={(axis.from + axis.to) / 2} y={(top + foot) / 2 + 7}>
            ?
          </text>
        </>
      ) : null}
      <g key={scene.scope} className={live ? axisLook.appearing : undefined}>
        {stretches.map(stretch => (
          <g
            key={stretch.id}
            className={axisLook.row}
            data-holds={stretch.holds}
            data-chosen={stretch.holds}
            {...partProps({
              id: stretch.id,
              label: stretch.label,
              chosen: stretch.holds,
              current: stretch.id === entered,
              live,
            })}
          >
            <rect className={axisLook.hit} x={stretch.x} y={top} width={stretch.width} height={foot - top} />
            <text className={axisLook.name} x={stretch.x + 3} y={top + 15}>
              {stretch.text}
            </text>
            <g transform={`translate(0 ${foot - 22})`}>
              {stretch.bars.map((bar, at) => (
                <BarShape key={at} bar={bar} />
              ))}
            </g>
          </g>
        ))}
      </g>
      <Place x={cursor.x}>
        <line className={axisLook.cursor} x1={0} x2={0} y1={22} y2={foot + 3} />
        <path className={axisLook.flag} d="M0 22l-4.5-6h9z" />
        <text className={axisLook.day} x={0} y={12} textAnchor={cursor.anchor}>
          {cursor.text}
        </text>
      </Place>
    </svg>
  )
}
