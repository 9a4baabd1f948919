import type { PointerEvent } from 'react'
import { type Group, StillGroup } from '#components/motion/group.tsx'
import type { ChartScene } from '#domain/diagrams/price-quota-chart/placed.ts'
import { partProps } from '../frame/part.ts'
import { Line } from './line.tsx'
import look from './picture.module.css'

type PictureProps = {
  readonly scene: ChartScene
  readonly title: string
  readonly live?: boolean
  readonly current?: string | null
  readonly Group?: Group
  readonly onPoint?: (event: PointerEvent) => void
  readonly onLeave?: () => void
}

/** The drawing of a scene: panels one below the other on one axis of time, events above, the crosshair over all. */
export function PriceQuotaPicture({
  scene,
  title,
  live = false,
  current = null,
  Group: Place = StillGroup,
  onPoint,
  onLeave,
}: PictureProps) {
  const parts = [...scene.events.map(({ id }) => id), ...scene.columns.map(({ at }) => at)]
  const entered = current !== null && parts.includes(current) ? current : (scene.columns[0]?.at ?? parts[0])
  return (
    <svg
      data-picture=""
      data-layout={scene.layout}
      className={look.picture}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role={live ? 'group' : 'img'}
      aria-label={live ? `${title}: arrow keys move from period to period` : title}
      onPointerMove={onPoint}
      onPointerLeave={onLeave}
    >
      {scene.panels.map(panel => (
        <g key={panel.id}>
          <text x={panel.title.x} y={panel.title.y} className={look.axis}>
            {panel.title.text}
          </text>
          {panel.ticks.map(({ y, text, strong }) => (
            <g key={text}>
              <line
                x1={scene.left}
                x2={scene.right}
                y1={y}
                y2={y}
                className={strong ? look.base : look.rule}
              />
              <text x={scene.left - 8} y={y + 4} textAnchor="end" className={look.tick}>
                {text}
              </text>
            </g>
          ))}
        </g>
      ))}
      {scene.years.map(({ x, y, text, tick }) => (
        <g key={tick}>
          <line x1={tick} x2={tick} y1={scene.foot} y2={scene.foot + 5} className={look.base} />
          <text x={x} y={y} textAnchor="middle" className={look.tick}>
            {text}
          </text>
        </g>
      ))}
      {scene.events.map(({ id, x, y }) => (
        <line key={id} x1={x} x2={x} y1={y + 4} y2={scene.foot} className={look.event} />
      ))}
      {scene.cursor ? (
        <line
          x1={scene.cursor.x}
          x2={scene.cursor.x}
          y1={scene.top}
          y2={scene.foot}
          className={look.cursor}
        />
      ) : null}
      {scene.panels.flatMap(panel =>
        panel.lines.map(line => (
          <Line key={line.id} line={line} live={live} narrow={scene.layout === 'narrow'} Place={Place} />
        )),
      )}
      {scene.cursor ? <CursorValues cursor={scene.cursor} /> : null}
      {scene.events.map(event => (
        <g
          key={event.id}
          className={look.flag}
          data-chosen={event.chosen || undefined}
          {...partProps({
            id: event.id,
            label: event.label,
            chosen: event.chosen,
            current: event.id === entered,
            live,
          })}
        >
          <rect {...event.box} className={look.box} />
          <text
            x={event.anchor === 'start' ? event.x + 6 : event.x - 6}
            y={event.y + 16}
            textAnchor={event.anchor}
            className={look.eventName}
          >
            {event.text}
          </text>
        </g>
      ))}
      {scene.columns.map(column => (
        <rect
          key={column.at}
          data-column=""
          x={column.left}
          y={scene.top}
          width={column.width}
          height={scene.foot - scene.top}
          className={look.column}
          {...partProps({
            id: column.at,
            label: column.label,
            chosen: scene.cursor !== null && scene.cursor.x === column.x,
            current: column.at === entered,
            live,
          })}
        />
      ))}
    </svg>
  )
}

function CursorValues({ cursor }: { readonly cursor: NonNullable<ChartScene['cursor']> }) {
  return (
    <g pointerEvents="none">
      <text x={cursor.title.x} y={cursor.title.y} textAnchor="middle" className={look.cursorTitle}>
        {cursor.title.text}
      </text>
      {cursor.values.map(({ id, x, y, anchor, text, tone, point }) => (
        <g key={id} data-tone={tone}>
          {point ? <circle cx={point.x} cy={point.y} r={8} className={look.halo} /> : null}
          <text x={x} y={y + 4.5} textAnchor={anchor} className={look.value}>
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}
