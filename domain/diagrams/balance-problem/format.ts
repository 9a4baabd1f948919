/** Made once: making one costs more than a hundred numbers written with it. */
const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })

/** Tonnes to three figures, thousands parted: "409 t", "10,000 t", "0.83 t". */
export function tonnes(value: number): string {
  if (value >= 1000) {
    const step = 10 ** (Math.floor(Math.log10(value)) - 2)
    return `${WHOLE.format(Math.round(value / step) * step)} t`
  }
  return `${Number(value.toPrecision(value < 1 ? 2 : 3))} t`
}

/** A share of the oxide as percent to three figures. */
export function percent(share: number): string {
  return `${Number((100 * share).toPrecision(3))}%`
}

/** A name that begins a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
