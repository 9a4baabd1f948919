import { type Group, StillGroup } from '#components/motion/group.tsx'
import type { ElementTableScene } from '#domain/diagrams/element-table/placed.ts'
import look from './element-table.module.css'
import { ElementToken } from './element-token.tsx'
import { SettingShapes } from './setting-shapes.tsx'

/** The drawing of a scene: still on the server and in print, moving where `Place` moves. */
export function ElementTablePicture({
  scene,
  title,
  live = false,
  current = null,
  Group: Place = StillGroup,
}: {
  readonly scene: ElementTableScene
  readonly title: string
  readonly live?: boolean
  readonly current?: string | null
  readonly Group?: Group
}) {
  const { layout, width, height, tokens, setting, zigzagShown, shape } = scene
  const entered = tokens.some(token => token.element.symbol === current) ? current : tokens[0]?.element.symbol
  return (
    <svg
      data-picture=""
      data-shape={shape}
      data-layout={layout}
      className={look.picture}
      viewBox={`0 0 ${width} ${height}`}
      role={live ? 'group' : 'img'}
      aria-label={live ? `${title}: seventeen elements, arrow keys move between them` : title}
    >
      <SettingShapes setting={setting} live={live} />
      {zigzagShown ? (
        <polyline className={look.zigzag} points={setting.zigzag.map(({ x, y }) => `${x},${y}`).join(' ')} />
      ) : null}
      {tokens.map(({ foot, earlier, x, y, element }) => (
        <g key={element.symbol}>
          {foot && !(zigzagShown && shape === 'tile') ? (
            <line className={look.foot} x1={foot.x} y1={foot.y} x2={x} y2={y} />
          ) : null}
          {earlier ? (
            <line
              className={look.span}
              x1={earlier.ring.x}
              y1={earlier.ring.y}
              x2={earlier.to.x}
              y2={earlier.to.y}
            />
          ) : null}
        </g>
      ))}
      {tokens.map(token => (
        <ElementToken
          key={token.element.symbol}
          token={token}
          shape={shape}
          live={live}
          numbered={setting.cells.length > 0}
          current={token.element.symbol === entered}
          Place={Place}
        />
      ))}
      {tokens.map(({ earlier, element }) =>
        earlier ? (
          <circle
            key={element.symbol}
            className={look.ring}
            cx={earlier.ring.x}
            cy={earlier.ring.y}
            r={4.5}
          />
        ) : null,
      )}
    </svg>
  )
}
