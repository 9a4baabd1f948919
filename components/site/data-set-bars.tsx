import type { DataRow, DataSet } from '#domain/content/data-set.ts'
import styles from './data-set-bars.module.css'

type Bars = {
  readonly title: string
  readonly name: (row: DataRow) => string
  readonly column: string
  readonly unit: string
  readonly takes: (row: DataRow) => boolean
}

/** Data sets that are amounts side by side. */
const BARS: Readonly<Record<string, Bars>> = {
  reserves: {
    title: 'Reserves as printed in 2026',
    name: row => String(row.country),
    column: 'tonnes_reo',
    unit: 't\u00A0REO',
    takes: row => row.year === 2025 && row.country !== 'World',
  },
  'stage-shares': {
    title: 'China’s share of each stage in 2020, as one assessment gives it',
    name: row => String(row.stage),
    column: 'share_pct',
    unit: '%',
    takes: row => row.region === 'China' && row.source === 'DOE22P',
  },
  'crust-metals': {
    title: 'How common the metals are that rare earths are compared with',
    name: row => String(row.name),
    column: 'crust_ppm',
    unit: 'ppm of the crust',
    takes: () => true,
  },
}

/** Is there a drawing of bars for this set? */
export function hasBars({ id }: DataSet): boolean {
  return Object.hasOwn(BARS, id)
}

/** Amounts side by side, each bar with its figure; the table below holds the same rows. */
export function DataSetBars({ set }: { readonly set: DataSet }) {
  const bars = BARS[set.id]
  if (!bars) return null
  const rows = set.rows
    .filter(bars.takes)
    .flatMap(row =>
      typeof row[bars.column] === 'number' ? [{ name: bars.name(row), value: Number(row[bars.column]) }] : [],
    )
    .sort((a, b) => b.value - a.value)
  const most = Math.max(...rows.map(({ value }) => value))
  return (
    <figure className={styles.figure}>
      <figcaption>
        {bars.title}, {bars.unit}
      </figcaption>
      <dl className={styles.bars}>
        {rows.map(({ name, value }) => (
          <div key={name} className={styles.row}>
            <dt>{name}</dt>
            <dd>
              <span className={styles.bar} style={{ inlineSize: `${(100 * value) / most}%` }} />
              <span className={styles.value}>{value.toLocaleString('en-GB')}</span>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  )
}
