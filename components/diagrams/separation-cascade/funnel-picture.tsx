import type { Group } from '#components/motion/group.tsx'
import type { Column, FunnelScene } from '#domain/diagrams/separation-cascade/placed.ts'
import { IonMark } from './ion-mark.tsx'
import look from './picture.module.css'

/** A separating funnel with ions as dots, and beside it what is left after each shake. */
export function FunnelPicture({ scene, Group }: { readonly scene: FunnelScene; readonly Group: Group }) {
  return (
    <>
      <rect {...scene.dish} rx={6} className={look.dish} />
      <path d={scene.water} className={look.waterPhase} />
      <path d={scene.oil} className={look.oilPhase} />
      <path d={scene.glass} className={look.glass} />
      <rect {...scene.stopper} rx={2} className={look.stopper} />
      <rect {...scene.tap} rx={3} className={look.stopper} />
      {scene.ions.map(({ id, x, y, tone, opacity }) => (
        <Group key={id} x={x} y={y} opacity={opacity}>
          <IonMark tone={tone} />
        </Group>
      ))}
      {scene.grid.map(({ from, to, at, text }) => (
        <g key={text}>
          <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={look.rule} />
          <text x={at.x} y={at.y} textAnchor="end" className={look.tick}>
            {text}
          </text>
        </g>
      ))}
      {scene.columns.map(column => (
        <ColumnMark key={column.id} column={column} Group={Group} />
      ))}
    </>
  )
}

function ColumnMark({ column, Group }: { readonly column: Column; readonly Group: Group }) {
  const { x, base, width, heavy, light, shown, last, purity, times } = column
  return (
    <>
      <Group x={x - width / 2} y={base} scaleX={width} scaleY={shown ? heavy : 0.01}>
        <rect y={-1} width={1} height={1} className={look.heavy} />
      </Group>
      <Group x={x - width / 2} y={shown ? base - heavy : base} scaleX={width} scaleY={shown ? light : 0.01}>
        <rect y={-1} width={1} height={1} className={look.light} />
      </Group>
      <text x={x} y={base + 18} textAnchor="middle" className={look.tick}>
        {times}
      </text>
      <Group x={x} y={base + 38} opacity={shown ? 1 : 0}>
        <text textAnchor="middle" className={last ? `${look.purity} ${look.aimed}` : look.purity}>
          {purity}
        </text>
      </Group>
    </>
  )
}
