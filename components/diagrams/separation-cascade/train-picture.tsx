import type { Group } from '#components/motion/group.tsx'
import type { Bar, Line, Ribbon, TrainScene } from '#domain/diagrams/separation-cascade/placed.ts'
import look from './picture.module.css'

/** Boxes as two layers coloured by what they hold, the flows around them, and every box's lift on the scale of shares. */
export function TrainPicture({
  scene,
  live,
  Group,
}: {
  readonly scene: TrainScene
  readonly live: boolean
  readonly Group: Group
}) {
  const bars = live ? scene.bars : scene.bars.filter(bar => bar.shown)
  return (
    <>
      {scene.grid.map(({ text, at, aim, ...line }) => (
        <g key={`${at.x} ${at.y}`}>
          <Rule line={line} className={aim ? look.aim : look.rule} />
          <Tick text={text} at={at} upright={scene.layout === 'narrow'} aim={aim} />
        </g>
      ))}
      {scene.boxTicks.map(({ text, at, ...line }) => (
        <g key={text}>
          <Rule line={line} className={look.rule} />
          <text
            x={at.x}
            y={at.y}
            textAnchor={scene.layout === 'wide' ? 'middle' : 'end'}
            className={look.tick}
          >
            {text}
          </text>
        </g>
      ))}
      <Rule line={scene.feedLine} className={look.feed} />
      <Rule line={scene.climb} className={look.climb} />
      {scene.ribbons.map(ribbon => (
        <RibbonPath key={ribbon.id} ribbon={ribbon} />
      ))}
      {scene.layers.map(layer => (
        <rect key={layer.y + layer.x} {...layer} className={look.light} />
      ))}
      {scene.cells.map(cell => (
        <g key={cell.id} shapeRendering="crispEdges">
          <rect {...cell.oil} className={look.cell} fillOpacity={cell.oilHeavy} />
          <rect {...cell.water} className={look.cell} fillOpacity={cell.waterHeavy} />
        </g>
      ))}
      {scene.walls.map(line => (
        <Rule key={`${line.from.x} ${line.from.y}`} line={line} className={look.wall} />
      ))}
      {scene.layers.map(layer => (
        <rect key={layer.y + layer.x} {...layer} className={look.rim} />
      ))}
      {bars.map(bar => (
        <BarMark key={bar.id} bar={bar} Group={Group} />
      ))}
    </>
  )
}

function Rule({
  line: { from, to },
  className,
}: {
  readonly line: Line
  readonly className: string | undefined
}) {
  return <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={className} />
}

function Tick({
  text,
  at,
  upright,
  aim,
}: {
  readonly text: string
  readonly at: { readonly x: number; readonly y: number }
  readonly upright: boolean
  readonly aim: boolean
}) {
  return (
    <text
      x={at.x}
      y={at.y}
      textAnchor={upright ? 'middle' : 'end'}
      className={aim ? `${look.tick} ${look.aimed}` : look.tick}
    >
      {text}
    </text>
  )
}

function BarMark({ bar, Group }: { readonly bar: Bar; readonly Group: Group }) {
  return (
    <Group x={bar.x} y={bar.y} scaleX={bar.width} scaleY={bar.height} opacity={bar.shown ? 1 : 0}>
      <rect
        width={1}
        height={1}
        className={bar.chosen ? `${look[bar.section]} ${look.chosen}` : look[bar.section]}
      />
    </Group>
  )
}

function RibbonPath({ ribbon: { heavy, path, width, head } }: { readonly ribbon: Ribbon }) {
  return (
    <>
      <path d={path} strokeWidth={width} className={look.ribbonLight} />
      <path d={path} strokeWidth={width} strokeOpacity={heavy} className={look.ribbonHeavy} />
      <path d={head} className={look.head} />
    </>
  )
}
