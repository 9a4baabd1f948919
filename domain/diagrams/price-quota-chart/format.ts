import type { ChartState } from './model.ts'
import { UNITS, type Unit } from './series.ts'

/** Made once: making one costs more than a hundred numbers written with it. */
const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
const TENTHS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })
const HUNDREDTHS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

/** At most four figures, thousands parted: `30,258`, `1,600`, `1.54`. */
export function figure(value: number): string {
  const size = Math.abs(value)
  return (size >= 100 ? WHOLE : size >= 10 ? TENTHS : HUNDREDTHS).format(value)
}

/** A value with its unit: `63 USD/kg`, `30,258 t`, `146` as an index. */
export function withUnit(value: number, unit: Unit, measure: ChartState['measure']): string {
  if (measure === 'index') return figure(value)
  return `${figure(value)} ${unit === 'usd' ? UNITS.usd.short : 't'}`
}

/** A factor to two figures: `9.4 times`. */
export function factor(value: number): string {
  return Number(value.toPrecision(2)).toLocaleString('en-GB')
}
