import type { ChartData } from './model.ts'

/** The figure of a series at a period. Throws where there is none: a step must not tell of what is not in the data. */
export function valueAt(data: ChartData, series: string, at: string): number {
  const value = data.points[series]?.find(point => point.at === at)?.y
  if (value == null) throw new Error(`The series ${series} has no figure for ${at}.`)
  return value
}

/** The largest figure of a series. */
export function highestOf(data: ChartData, series: string): { readonly at: string; readonly value: number } {
  const known = (data.points[series] ?? []).flatMap(({ at, y }) => (y === null ? [] : [{ at, value: y }]))
  const [first, ...others] = known
  if (!first) throw new Error(`The series ${series} has no figures.`)
  return others.reduce((most, each) => (each.value > most.value ? each : most), first)
}

/** Change from one figure to another in whole percent. */
export function percentChange(from: number, to: number): number {
  return Math.round((100 * (to - from)) / from)
}
