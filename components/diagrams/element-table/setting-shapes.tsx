import type { Setting } from '#domain/diagrams/element-table/placed.ts'
import look from './element-table.module.css'

/** What stands around the elements: the outline of the whole table, axes, and metals to compare with. */
export function SettingShapes({ setting, live }: { readonly setting: Setting; readonly live: boolean }) {
  return (
    <g key={setting.labels.map(label => label.text).join()} className={live ? look.appearing : undefined}>
      <path className={look.cell} d={outlineOf(setting, false)} />
      <path className={look.ours} d={outlineOf(setting, true)} />
      {setting.lines.map(({ from, to, kind }) => (
        <line
          key={`${kind}${from.x}/${from.y}/${to.x}`}
          className={look[kind]}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
        />
      ))}
      {setting.labels.map(({ x, y, text, anchor, strong }) => (
        <text
          key={`${text}${x}/${y}`}
          className={strong ? look.strong : look.label}
          x={x}
          y={y}
          textAnchor={anchor}
        >
          {text}
        </text>
      ))}
    </g>
  )
}

/** One path for all cells: a hundred rectangles would be most of the page's weight. */
function outlineOf({ cells }: Setting, ours: boolean): string {
  return cells
    .filter(cell => cell.ours === ours)
    .map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`)
    .join('')
}
