import { type Decimal, readDecimal } from './read-decimal.ts'
import { factorOf, type UnitSystem } from './units.ts'

export type ReadNumber =
  | {
      readonly ok: true
      /** In the canonical unit. */
      readonly value: number
      /** How it was read, to be shown before sending: `53,000 t`. */
      readonly echo: string
      /** The other way the same characters could be meant, in the canonical unit, as text. */
      readonly otherwise?: string
    }
  | { readonly ok: false; readonly reason: string }

const NUMBER = /^([+-]?)([\d.,' ]*\d[.,]?)(?:\s*(?:e|[x×*·]\s*10\s*\^)\s*([+-]?\d{1,2}))?\s*([^\d].*)?$/i

/**
 * Reads a number as people type it, with its unit if the text has one: `1,234`, `1.234,5`, `53 kt`, `5.3 万吨`,
 * `1.5e3`, `2 × 10³ t`. Separators are read as `readDecimal` says. A unit in the text wins over `unit` beside it; without
 * either the canonical unit is meant. A range, two numbers or an unknown unit is refused with a sentence.
 */
export function readNumber(typed: unknown, unit: unknown, system: UnitSystem): ReadNumber {
  if (typed === '' || typed === undefined || typed === null) return refused('Type a number.')
  if (unit !== undefined && unit !== null && typeof unit !== 'string')
    return refused('This unit is not known here.')
  if (typeof typed !== 'number' && typeof typed !== 'string') return refused('This is not a number.')
  const text = tidied(String(typed))
  if (text.length > 60) return refused('This is not a number.')
  if (/\d\s*(-|to|\.\.\.?|~)\s*\d/.test(text.replace(/e-\d|\^-\d/gi, '')))
    return refused('Type one number, not a range.')
  const [, sign, digits = '', exponent = '0', inText = ''] = NUMBER.exec(text) ?? []
  const decimal = typeof typed === 'number' ? finite(typed) : readDecimal(digits.trim())
  if (sign === undefined || !decimal) return refused('This is not a number.')
  const written = inText || tidied(typeof unit === 'string' ? unit : '')
  const factor = factorOf(written, system)
  if (factor === undefined) return refused(`The unit "${written.slice(0, 30)}" is not known here.`)
  const scale = typeof typed === 'number' ? factor : (sign === '-' ? -1 : 1) * factor * 10 ** Number(exponent)
  return reading(decimal, scale, system.unit)
}

function reading(decimal: Decimal, scale: number, unit: string): ReadNumber {
  const value = rounded(decimal.value * scale)
  if (!Number.isFinite(value)) return refused('This number is too large.')
  const other = decimal.otherReading
  return {
    ok: true,
    value,
    echo: spoken(value, unit),
    ...(other !== undefined && { otherwise: spoken(rounded(other * scale), unit) }),
  }
}

function tidied(text: string): string {
  return text
    .replace(/(?<=10)[⁻⁰¹²³⁴-⁹]+/g, raised => `^${raised.replace('⁻', '-').normalize('NFKC')}`)
    .normalize('NFKC')
    .replace(/[\u2212\u2010-\u2015]/g, '-')
    .replace(/[\u2019\u02bc`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:~|≈|about|ca\.?)\s*/i, '')
}

/** Takes off the dust of binary fractions: 0.1 x 3 is 0.3. */
function rounded(value: number): number {
  return Number(value.toPrecision(15))
}

function finite(value: number): Decimal | undefined {
  return Number.isFinite(value) ? { value } : undefined
}

function spoken(value: number, unit: string): string {
  const number = value.toLocaleString('en-GB', { maximumFractionDigits: 12 })
  if (unit === '') return number
  return unit === '%' ? `${number}%` : `${number} ${unit}`
}

function refused(reason: string): { ok: false; reason: string } {
  return { ok: false, reason }
}
