import { type Group, StillGroup } from '#components/motion/group.tsx'
import type { ControlTimelineScene, Row } from '#domain/diagrams/control-timeline/placed.ts'
import { partProps } from '../frame/part.ts'
import { BarShape } from './bar-shape.tsx'
import look from './control-timeline.module.css'

/** The drawing of a scene: still on the server and in print, moving where `Place` moves. */
export function ControlTimelinePicture({
  scene,
  label,
  live = false,
  current = null,
  Group: Place = StillGroup,
}: {
  readonly scene: ControlTimelineScene
  readonly label: string
  readonly live?: boolean
  readonly current?: string | null
  readonly Group?: Group
}) {
  const { axis, cursor, edge, rows } = scene
  const entered = rows.some(row => row.id === current) ? current : rows[0]?.id
  return (
    <svg
      data-picture=""
      data-layout={scene.layout}
      className={look.picture}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role={live ? 'group' : 'img'}
      aria-label={live ? `${label} Arrow keys move between the rows.` : label}
    >
      <g key={`${scene.scope} frame`} className={live ? look.appearing : undefined}>
        {axis.ticks.map(tick => (
          <g key={tick.x}>
            <line
              className={tick.tall ? look.year : look.tick}
              x1={tick.x}
              y1={axis.y - 4}
              x2={tick.x}
              y2={cursor.to}
            />
            <text className={look.label} x={tick.x + 2} y={tick.y}>
              {tick.text}
            </text>
          </g>
        ))}
        {scene.heads.map(head => (
          <g key={head.text}>
            {head.rule === null ? null : (
              <line className={look.tick} x1={0} y1={head.rule - 2} x2={axis.to} y2={head.rule - 2} />
            )}
            <text className={look.strong} x={head.x} y={head.y}>
              {head.text}
            </text>
          </g>
        ))}
        <line className={look.edge} x1={edge.x} y1={axis.y} x2={edge.x} y2={cursor.to} />
        <text className={look.label} x={edge.label.x} y={edge.label.y} textAnchor={edge.label.anchor}>
          {edge.label.text}
        </text>
        {scene.legend.map(entry => (
          <g key={entry.text}>
            <BarShape bar={entry.bar} />
            <text className={look.label} x={entry.x + 26} y={entry.y}>
              {entry.text}
            </text>
          </g>
        ))}
      </g>
      {rows.map(row => (
        <TimelineRow
          key={row.id}
          row={row}
          scene={scene}
          live={live}
          current={row.id === entered}
          Place={Place}
        />
      ))}
      <Place x={cursor.x}>
        <line className={look.cursor} y1={cursor.from + 5} y2={cursor.to} x1={0} x2={0} />
        <path className={look.flag} d={`M0 ${cursor.from + 5}l-4.5-6h9z`} />
        <text className={look.day} x={0} y={cursor.from - 5} textAnchor={cursor.anchor}>
          {cursor.text}
        </text>
      </Place>
      {rows.map(row => (
        <RowName key={row.id} row={row} scene={scene} Place={Place} />
      ))}
    </svg>
  )
}

/** Above the line of the day, which would strike it through. */
function RowName({
  row,
  scene: { row: at },
  Place,
}: {
  readonly row: Row
  readonly scene: ControlTimelineScene
  readonly Place: Group
}) {
  return (
    <g className={look.words} data-lit={row.lit} data-holds={row.holds}>
      <Place y={row.y}>
        <text className={look.name} x={at.name} y={at.nameY}>
          {row.name}
        </text>
        {row.aside === '' ? null : (
          <text className={look.label} x={at.aside} y={at.asideY}>
            {row.aside}
          </text>
        )}
      </Place>
    </g>
  )
}

function TimelineRow({
  row,
  scene,
  live,
  current,
  Place,
}: {
  readonly row: Row
  readonly scene: ControlTimelineScene
  readonly live: boolean
  readonly current: boolean
  readonly Place: Group
}) {
  const at = scene.row
  const { id, label, chosen } = row
  return (
    <g
      className={look.row}
      data-lit={row.lit}
      data-holds={row.holds}
      data-chosen={chosen}
      {...partProps({ id, label, chosen, current, live })}
    >
      <Place y={row.y}>
        <rect
          className={look.hit}
          x={at.name - 4}
          y={0}
          width={scene.axis.to - at.name + 8}
          height={at.height}
        />
        <g key={scene.scope} className={live ? look.appearing : undefined}>
          {row.bars.map((bar, at) => (
            <BarShape key={at} bar={bar} />
          ))}
        </g>
      </Place>
    </g>
  )
}
