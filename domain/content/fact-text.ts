import type { Fact } from './fact.ts'

/**
 * How a fact reads in prose: its own text, or the value and the unit, kept together. Thousands are grouped by commas
 * from five digits on, and from four where there is a unit, because a bare four-digit number may be a year.
 */
export function factText({ value, unit, text }: Pick<Fact, 'value' | 'unit' | 'text'>): string {
  if (text) return text
  const number = typeof value === 'number' ? numberText(value, unit ? 4 : 5) : value
  if (unit === '') return number
  return unit === '%' ? `${number}%` : `${number}\u00a0${unit}`
}

function numberText(value: number, groupFrom: number): string {
  const [whole = '', part] = String(Math.abs(value)).split('.')
  const grouped = whole.length >= groupFrom ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  return `${value < 0 ? '−' : ''}${grouped}${part ? `.${part}` : ''}`
}
