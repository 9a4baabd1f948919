export type Tolerance = { readonly relative: number } | { readonly absolute: number }

/** Is `value` as near to `wanted` as the tolerance allows? A hair is given for binary fractions. */
export function withinTolerance(value: number, wanted: number, tolerance: Tolerance): boolean {
  const allowed = 'relative' in tolerance ? tolerance.relative * Math.abs(wanted) : tolerance.absolute
  return Math.abs(value - wanted) <= allowed + 1e-9 * Math.abs(wanted)
}

/** The power of ten, from -9 to 9 without 0, by which `value` misses `wanted`; undefined when it is no such slip. */
export function powerOfTenSlip(value: number, wanted: number, tolerance: Tolerance): number | undefined {
  if (value === 0 || wanted === 0) return undefined
  const power = Math.round(Math.log10(Math.abs(value / wanted)))
  if (power === 0 || Math.abs(power) > 9) return undefined
  return withinTolerance(value / 10 ** power, wanted, tolerance) ? power : undefined
}
