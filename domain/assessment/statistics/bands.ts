export type Band = readonly [low: number, high: number]

/** The normal quantile of a two-sided 95 % band. */
const Z = 1.959963984540054

/** Wilson's 95 % band of a share of `n` (E. B. Wilson 1927); undefined without cases. `share` is 0 to 1. */
export function wilsonBand(share: number, n: number): Band | undefined {
  if (n <= 0) return undefined
  const middle = (share + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n)
  const reach = (Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n * n))) / (1 + Z ** 2 / n)
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)]
}

/** Fisher's 95 % band of a correlation of `n` pairs, by the inverse hyperbolic tangent; needs four pairs. */
export function fisherBand(correlation: number | undefined, n: number): Band | undefined {
  if (correlation === undefined || n <= 3) return undefined
  const held = Math.min(1 - 1e-12, Math.max(-1 + 1e-12, correlation))
  const reach = Z / Math.sqrt(n - 3)
  return [Math.tanh(Math.atanh(held) - reach), Math.tanh(Math.atanh(held) + reach)]
}
