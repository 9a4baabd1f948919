/** A fraction as percent with as many nines as it has: `rest` is what it lacks to 1. 0.99904 is "99.904 %". */
export function percent(share: number, rest: number): string {
  const impurity = Math.max(Math.min(share, rest), 1e-8) * 100
  const digits = Math.min(6, Math.max(1, 1 - Math.floor(Math.log10(impurity))))
  const text = (100 * share).toFixed(digits)
  return `${text === (100).toFixed(digits) && rest > 0 ? `over ${'99.'.padEnd(3 + digits, '9')}` : text} %`
}

/** A flow or ratio to three figures. */
export function threeFigures(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}

/** A share that may be tiny, as percent to two figures: "0.84 %". */
export function smallPercent(share: number): string {
  const value = 100 * share
  return `${value >= 10 ? value.toFixed(0) : Number(value.toPrecision(2))} %`
}
