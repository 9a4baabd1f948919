import type { Group } from '#components/motion/group.tsx'
import { StillGroup } from '#components/motion/group.tsx'
import type { PlacedPlace, Ribbon, SupplyChainScene } from '#domain/diagrams/supply-chain/placed.ts'
import { PartHits } from '../frame/part-hits.tsx'
import picture from '../frame/picture.module.css'
import look from './picture.module.css'

/** The chain as SVG: what flows in a week inside what flowed in 2024, and every place with its tank. */
export function SupplyChainPicture({
  scene,
  label,
  live = false,
  current = null,
  Group: Place = StillGroup,
}: {
  readonly scene: SupplyChainScene
  /** One sentence that says what is seen. */
  readonly label: string
  readonly live?: boolean
  readonly current?: string | null
  readonly Group?: Group
}) {
  const { layout, width, height, headings, ribbons, places, back } = scene
  return (
    <svg
      data-picture=""
      data-layout={layout}
      className={`${picture.picture} ${look.picture}`}
      viewBox={`0 0 ${width} ${height}`}
      role={live ? 'group' : 'img'}
      aria-label={live ? `${label} Arrow keys move between the places.` : label}
    >
      {ribbons.map(ribbon => (
        <RibbonShape key={ribbon.id} ribbon={ribbon} />
      ))}
      <g className={back.lit ? look.back : `${look.back} ${look.dim}`}>
        <rect {...back.stub} className={look.china} />
        <path d={back.path} />
        <path d={back.head} className={look.solid} />
        <text x={back.at.x} y={back.at.y} textAnchor={layout === 'wide' ? 'middle' : 'end'}>
          {back.text}
        </text>
      </g>
      {places.map(place => (
        <PlaceShape key={place.id} place={place} Place={Place} />
      ))}
      {headings.map(({ title, share, x, y, anchor }) => (
        <g key={title} textAnchor={anchor}>
          <text x={x} y={y} className={look.heading}>
            {title}
          </text>
          <text
            x={layout === 'wide' ? x : width}
            y={layout === 'wide' ? y + 18 : y}
            textAnchor={layout === 'wide' ? anchor : 'end'}
            className={look.share}
          >
            {share}
          </text>
        </g>
      ))}
      {places.map(place => (
        <PlaceWords key={place.id} place={place} />
      ))}
      {live ? <PartHits parts={places} current={current} /> : null}
    </svg>
  )
}

function RibbonShape({ ribbon: { tone, known, lit, usual, now, closed } }: { readonly ribbon: Ribbon }) {
  return (
    <g className={lit ? undefined : look.dim}>
      <path d={usual} className={look.usual} />
      <path d={now} className={`${look[tone]} ${look[known]}`} />
      {closed ? (
        <line
          x1={closed.from.x}
          y1={closed.from.y}
          x2={closed.to.x}
          y2={closed.to.y}
          className={look.closed}
        />
      ) : null}
    </g>
  )
}

function PlaceShape({ place, Place }: { readonly place: PlacedPlace; readonly Place: Group }) {
  const { bar, working, tank, tone, lit, standing } = place
  return (
    <g className={lit ? undefined : look.dim} data-tone={tone} data-standing={standing}>
      {tank ? (
        <>
          <rect {...tank.outline} className={look.tank} />
          <Place {...tank.fill}>
            <rect width={1} height={1} className={look.stock} />
          </Place>
          <line
            x1={tank.usual.from.x}
            y1={tank.usual.from.y}
            x2={tank.usual.to.x}
            y2={tank.usual.to.y}
            className={look.half}
          />
          <rect {...tank.outline} className={look.rim} />
        </>
      ) : null}
      <rect {...bar} className={look.bar} />
      <Place {...working}>
        <rect width={1} height={1} className={look.working} />
      </Place>
    </g>
  )
}

function PlaceWords({
  place: { at, leader, name, amount, note, lit, standing },
}: {
  readonly place: PlacedPlace
}) {
  return (
    <g className={lit ? undefined : look.dim} textAnchor={at.anchor}>
      {leader ? (
        <line
          x1={leader.from.x}
          y1={leader.from.y}
          x2={leader.to.x}
          y2={leader.to.y}
          className={look.leader}
        />
      ) : null}
      <text x={at.x} y={at.y} data-standing={standing}>
        <tspan className={look.name}>{name}</tspan> {amount}
        {note === '' ? null : <tspan className={look.note}> {note}</tspan>}
      </text>
    </g>
  )
}
