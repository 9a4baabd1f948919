// Everything here gives undefined, never NaN, where the list is too short or does not vary.

type Numbers = readonly number[]

/** Differences of binary fractions below this share of the values count as none. */
const DUST = 1e-12

export function mean(values: Numbers): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}

export function median(values: Numbers): number | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor((sorted.length - 1) / 2)
  return mean(sorted.slice(middle, sorted.length - middle))
}

/** Sample covariance, divided by n - 1. */
export function covariance(x: Numbers, y: Numbers): number | undefined {
  const [meanX, meanY] = [mean(x), mean(y)]
  if (meanX === undefined || meanY === undefined || x.length < 2) return undefined
  return x.reduce((sum, value, at) => sum + (value - meanX) * ((y[at] ?? meanY) - meanY), 0) / (x.length - 1)
}

/** Sample variance, divided by n - 1. */
export function variance(values: Numbers): number | undefined {
  return covariance(values, values)
}

export function standardDeviation(values: Numbers): number | undefined {
  const square = variance(values)
  return square === undefined ? undefined : Math.sqrt(square)
}

export function varies(values: Numbers): boolean {
  const size = Math.max(0, ...values.map(Math.abs))
  return Math.max(...values) - Math.min(...values) > DUST * size
}

/** Pearson's correlation, -1 to 1. */
export function correlation(x: Numbers, y: Numbers): number | undefined {
  const [shared, ofX, ofY] = [covariance(x, y), variance(x), variance(y)]
  if (shared === undefined || !ofX || !ofY || !varies(x) || !varies(y)) return undefined
  return Math.min(1, Math.max(-1, shared / Math.sqrt(ofX * ofY)))
}

/** Skewness from k-statistics, k3 / k2^1.5; needs three values. */
export function skewness(values: Numbers): number | undefined {
  const n = values.length
  if (n <= 2 || !varies(values)) return undefined
  const k2 = (n * moment(values, 2)) / (n - 1)
  const k3 = (n * n * moment(values, 3)) / ((n - 1) * (n - 2))
  return k3 / k2 ** 1.5
}

/** Excess kurtosis from k-statistics, k4 / k2^2; needs four values. */
export function kurtosis(values: Numbers): number | undefined {
  const n = values.length
  if (n <= 3 || !varies(values)) return undefined
  const [m2, m4] = [moment(values, 2), moment(values, 4)]
  const k2 = (n * m2) / (n - 1)
  const k4 = (n * n * ((n + 1) * m4 - 3 * (n - 1) * m2 * m2)) / ((n - 1) * (n - 2) * (n - 3))
  return k4 / (k2 * k2)
}

function moment(values: Numbers, order: number): number {
  const centre = mean(values) ?? 0
  return mean(values.map(value => (value - centre) ** order)) ?? 0
}
