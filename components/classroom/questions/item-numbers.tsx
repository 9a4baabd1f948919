import type { ReactNode } from 'react'
import { type ItemRow, NOT_ENOUGH_DATA } from '#domain/assessment/item-analysis.ts'
import styles from './questions.module.css'

/** The statistics of one question with what each of them counts; too few answers are said, never computed. */
export function ItemNumbers({ row }: { readonly row: ItemRow }) {
  const { counts, statistics } = row
  const number = (value: number | undefined) => (value === undefined ? NOT_ENOUGH_DATA : value.toFixed(2))
  const band = (value: readonly [number, number] | undefined) =>
    value ? ` (${value[0].toFixed(2)} to ${value[1].toFixed(2)})` : ''
  return (
    <dl className={styles.numbers}>
      <Entry label="Answered · seen and left · not reached · not drawn · waiting">
        {counts.answered} · {counts.blank} · {counts['not-reached']} · {counts['not-asked']} ·{' '}
        {counts.pending}
      </Entry>
      <Entry label="n with a score; blank counts as 0">
        {statistics?.n ?? counts.answered + counts.blank}
      </Entry>
      <Entry label="Facility, 95 % band">
        {number(statistics?.facility)}
        {band(statistics?.facilityBand)}
      </Entry>
      <Entry label="Discrimination against all other questions, 95 % band">
        {number(statistics?.discrimination)}
        {band(statistics?.discriminationBand)}
      </Entry>
      <Entry label="Discriminative efficiency">{number(statistics?.efficiency)}</Entry>
      <Entry label="Standard deviation, points">{number(statistics?.standardDeviation)}</Entry>
      <Entry label="Weight: effective, intended">
        {number(statistics?.effectiveWeight)}, {number(statistics?.intendedWeight)}
      </Entry>
      <Entry label="Alpha without it">{number(statistics?.alphaWithout)}</Entry>
    </dl>
  )
}

function Entry({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
