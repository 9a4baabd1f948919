import { useId } from 'react'
import { type Group, StillGroup } from '#components/motion/group.tsx'
import type { Bar, ChainScene, Lane } from '#domain/diagrams/build-a-supply-chain/placed.ts'
import { partProps } from '../frame/part.ts'
import look from './picture.module.css'

type PictureProps = {
  readonly scene: ChainScene
  readonly title: string
  readonly live?: boolean
  readonly current?: string | null
  readonly Group?: Group
}

/** Projects on an axis of years, one lane a link; below, how the need is served in each year. */
export function BuildASupplyChainPicture({
  scene,
  title,
  live = false,
  current = null,
  Group: Place = StillGroup,
}: PictureProps) {
  const hatch = `store-${useId()}`
  const plot = `plot-${useId()}`
  const parts = scene.lanes.flatMap(lane =>
    lane.bars.filter(bar => bar.isFirst).map(({ card }) => String(card)),
  )
  const entered = current !== null && parts.includes(current) ? current : (parts[0] ?? null)
  return (
    <svg
      data-picture=""
      data-layout={scene.layout}
      className={look.picture}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role={live ? 'group' : 'img'}
      aria-label={live ? `${title}: projects as bars on an axis of years` : title}
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className={look.hatchGround} />
          <line y2="6" className={look.hatch} />
        </pattern>
        <clipPath id={plot}>
          <rect x={scene.left} y={0} width={scene.right - scene.left} height={scene.height} />
        </clipPath>
      </defs>
      {scene.bands.map(({ id, x, y, width, height, text, at }) => (
        <g key={id}>
          <rect x={x} y={y} width={width} height={height} className={id === 'stop' ? look.stop : look.low} />
          <text x={at.x} y={at.y} textAnchor="middle" className={id === 'stop' ? look.stopName : look.soft}>
            {text}
          </text>
        </g>
      ))}
      {scene.rounds.map(({ year, x, y, money, isNow, anchor }) => (
        <g key={year}>
          <line x1={x} x2={x} y1={y - 16} y2={scene.foot} className={isNow ? look.now : look.round} />
          <text x={x + 5} y={y} textAnchor={anchor} className={isNow ? look.strong : look.soft}>
            {money}
          </text>
        </g>
      ))}
      {scene.lanes.flatMap(({ bars }) =>
        bars.map(bar => <BarMark key={bar.id} bar={bar} live={live} isEntered={bar.card === entered} />),
      )}
      {scene.columns.map(({ year, need, chain, store, rest, isMissing }) => (
        <g key={year}>
          <rect {...rest} className={isMissing ? look.missing : look.abroad} />
          <rect {...store} fill={`url(#${hatch})`} className={look.store} />
          <rect {...chain} className={look.chain} />
          <rect {...need} className={isMissing ? look.needed : look.none} />
        </g>
      ))}
      {scene.years.map(({ year, x, y }) => (
        <g key={year}>
          <line x1={x} x2={x} y1={y - 18} y2={y - 13} className={look.round} />
          <text x={x} y={y} textAnchor={x < 12 ? 'start' : 'middle'} className={look.soft}>
            {year}
          </text>
        </g>
      ))}
      <g clipPath={`url(#${plot})`}>
        <Place x={scene.veil} y={0}>
          <rect
            x={0}
            y={22}
            width={scene.right - scene.left}
            height={scene.foot - 21}
            className={look.veil}
          />
        </Place>
      </g>
      {scene.legend.map(({ id, x, y, text }) => (
        <g key={id}>
          <rect
            x={x}
            y={y}
            width={14}
            height={12}
            fill={id === 'store' ? `url(#${hatch})` : undefined}
            className={LEGEND_LOOKS[id]}
          />
          <text x={x + 19} y={y + 10.5} className={look.soft}>
            {text}
          </text>
        </g>
      ))}
      {scene.lanes.map(lane => (
        <LaneName key={lane.id} lane={lane} />
      ))}
    </svg>
  )
}

const LEGEND_LOOKS = {
  chain: look.chain,
  store: look.store,
  abroad: look.abroad,
  missing: look.needed,
}

function LaneName({ lane }: { readonly lane: Lane }) {
  const { box, at, shareAt } = lane
  return (
    <g pointerEvents="none">
      <line x1={at.x} x2={box.x + box.width} y1={box.y} y2={box.y} className={look.rule} />
      <text x={at.x} y={at.y} className={look.strong}>
        {lane.name}
      </text>
      <text
        x={shareAt.x}
        y={shareAt.y}
        textAnchor={shareAt.anchor}
        className={lane.isWeak ? look.weak : look.held}
      >
        {lane.share}
      </text>
    </g>
  )
}

function BarMark({
  bar,
  live,
  isEntered,
}: {
  readonly bar: Bar
  readonly live: boolean
  readonly isEntered: boolean
}) {
  const { whole, built, running, closedAt } = bar
  const part = partProps({
    id: bar.card,
    label: bar.label,
    chosen: bar.isOpen,
    current: isEntered,
    live: live && bar.isFirst,
  })
  return (
    <g className={look.bar} data-pick={bar.isPick || undefined} data-open={bar.isOpen || undefined} {...part}>
      <rect x={whole.x} y={whole.y - 2} width={whole.width} height={24} className={look.reach} />
      <rect {...built} rx={3} className={look.built} />
      <rect {...running} rx={3} className={look.running} />
      {closedAt === null ? null : (
        <path d={`M${closedAt - 5} ${whole.y + 5}l10 10m0 -10l-10 10`} className={look.closed} />
      )}
      <text x={whole.x + 6} y={whole.y + 14.5} className={look.barName}>
        {bar.text}
        {closedAt === null ? '' : ', closed'}
      </text>
    </g>
  )
}
