import { ticks } from 'd3-array'

/** Heights in a panel. Both scales are total: a value that a log scale cannot hold lies at its foot. */
export type HeightScale = { readonly place: (value: number) => number; readonly ticks: readonly number[] }

/** From zero to a round number above the largest value. */
export function linearScale(
  values: readonly number[],
  top: number,
  foot: number,
  count: number,
): HeightScale {
  const most = Math.max(...values, 0)
  const lines = ticks(0, most === 0 ? 1 : most * 1.04, count)
  const step = (lines[1] ?? 1) - (lines[0] ?? 0)
  const end = Math.max(lines.at(-1) ?? 1, Math.ceil(most / step - 1e-9) * step)
  const all = end > (lines.at(-1) ?? 0) ? [...lines, end] : lines
  return { place: value => foot - ((foot - top) * value) / end, ticks: all }
}

/** Between round numbers (1, 2 or 5 times a power of ten) around the values; equal steps are equal factors. */
export function logScale(values: readonly number[], top: number, foot: number): HeightScale {
  const known = values.filter(value => value > 0)
  const least = Math.min(...(known.length > 0 ? known : [1]))
  const most = Math.max(...(known.length > 0 ? known : [10]))
  const rounds = roundNumbers(least, most)
  const low = rounds.filter(value => value <= least).at(-1) ?? least
  const found = rounds.find(value => value >= most) ?? most
  const high = found > low ? found : low * 10
  const span = Math.log(high / low)
  const inside = rounds.filter(value => value >= low && value <= high)
  const tens = inside.filter(value => Number.isInteger(Math.round(Math.log10(value) * 1e6) / 1e6))
  return {
    place: value =>
      foot - (foot - top) * Math.min(1, Math.max(0, Math.log(Math.max(value, low) / low) / span)),
    ticks: inside.length > 7 ? tens : inside,
  }
}

function roundNumbers(least: number, most: number): readonly number[] {
  const first = Math.floor(Math.log10(least))
  const last = Math.ceil(Math.log10(most)) + 1
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap(power =>
    [1, 2, 5].map(digit => Number((digit * 10 ** power).toPrecision(3))),
  )
}
