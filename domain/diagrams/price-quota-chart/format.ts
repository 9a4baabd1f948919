import type { ChartState } from './model.ts'
import { UNITS, type Unit } from './series.ts'

/** At most four figures, thousands parted: `30,258`, `1,600`, `1.54`. */
export function figure(value: number): string {
  const places = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en-GB', { maximumFractionDigits: places })
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
