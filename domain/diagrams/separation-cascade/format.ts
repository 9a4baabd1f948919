/** Keeps a number and its sign on one line. */
const SIGN = '\u00a0%'
const MOST_DIGITS = 4

/** A fraction as percent with as many nines as it has: `rest` is what it lacks to 1. 0.99904 is "99.904 %". */
export function percent(share: number, rest: number): string {
  const impurity = Math.max(Math.min(share, rest), 1e-8) * 100
  const digits = Math.min(MOST_DIGITS, Math.max(1, 1 - Math.floor(Math.log10(impurity))))
  const text = (100 * share).toFixed(digits)
  if (rest > 0 && Number(text) === 100) return `>99.${'9'.repeat(digits)}${SIGN}`
  if (share > 0 && Number(text) === 0) return `<0.${'0'.repeat(digits - 1)}1${SIGN}`
  return `${text}${SIGN}`
}

/** A flow or ratio to three figures. */
export function threeFigures(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}

/** A share that may be tiny, as percent to two figures: "0.84 %". */
export function smallPercent(share: number): string {
  const value = 100 * share
  return `${value >= 10 ? value.toFixed(0) : Number(value.toPrecision(2))}${SIGN}`
}
