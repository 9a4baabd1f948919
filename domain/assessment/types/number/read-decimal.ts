export type Decimal = {
  readonly value: number
  /** The other way to read the same characters, where a single separator could be either. */
  readonly otherReading?: number
}

const PLAIN = /^\d+$/

/**
 * Reads the digits of a number (no sign, unit or exponent). Separators are read so:
 * - spaces and apostrophes group: `1 234`, `1'234`;
 * - comma and point together: the last is the decimal sign, the other groups: `1,234.5`, `1.234,5`;
 * - one of them more than once: it groups: `1.234.567`;
 * - a single comma with one to three digits (no leading 0) before and exactly three behind groups, as in English:
 *   `1,234` is 1234; any other single comma is a decimal sign: `1,5`, `0,125`;
 * - a single point is always the decimal sign: `1.234` is a little more than one.
 * The last two cases are reported with the other reading where exactly three digits follow, so that a page can ask.
 * Groups that are not of three digits make it unreadable: undefined.
 */
export function readDecimal(digits: string): Decimal | undefined {
  const text = ungrouped(digits, /[ ']/)
  if (text === undefined) return undefined
  const commas = text.split(',').length - 1
  const points = text.split('.').length - 1
  if (commas > 0 && points > 0) return readMixed(text)
  if (commas + points > 1) return exactly(ungrouped(text, /[.,]/))
  if (commas + points === 0) return PLAIN.test(text) ? exactly(text) : undefined
  return readSingle(text, commas === 1)
}

function readMixed(text: string): Decimal | undefined {
  const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.'
  const [whole, part, more] = text.split(decimal)
  if (whole === undefined || part === undefined || more !== undefined || !PLAIN.test(part)) return undefined
  const joined = ungrouped(whole, /[.,]/)
  return joined === undefined ? undefined : exactly(`${joined}.${part}`)
}

function readSingle(text: string, comma: boolean): Decimal | undefined {
  if (!/^\d*[.,]\d+$|^\d+[.,]$/.test(text)) return undefined
  const asDecimal = Number(text.replace(',', '.'))
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return { value: asDecimal }
  const asGroups = Number(text.replace(/[.,]/, ''))
  return comma ? { value: asGroups, otherReading: asDecimal } : { value: asDecimal, otherReading: asGroups }
}

function ungrouped(text: string, separator: RegExp): string | undefined {
  const parts = text.split(separator)
  if (parts.length === 1) return text
  const [first, ...rest] = parts
  const last = rest.at(-1)?.split(/[.,]/)[0] ?? ''
  const groups = [...rest.slice(0, -1), last]
  const fits = first !== undefined && /^\d{1,3}$/.test(first) && groups.every(group => /^\d{3}$/.test(group))
  return fits ? parts.join('') : undefined
}

function exactly(text: string | undefined): Decimal | undefined {
  if (text === undefined) return undefined
  const value = Number(text)
  return Number.isFinite(value) ? { value } : undefined
}
