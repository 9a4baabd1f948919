const PERIOD = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?: \((start|end)\))?$/
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A year, month or day as it stands in the data. */
export type Period = {
  /** `2010`, `2025-05` or `2025-05-06`. */
  readonly at: string
  /** Decimal year: the middle of a year or month, a day itself. */
  readonly x: number
  readonly kind: 'year' | 'month' | 'day'
}

/** Reads a cell of the data; null for a span of several months or anything else that has no single place. */
export function readPeriod(text: string): Period | null {
  const [, year, month, day, part] = PERIOD.exec(text.trim()) ?? []
  if (year === undefined || Number(month ?? 1) < 1 || Number(month ?? 1) > 12) return null
  if (month === undefined) return { at: year, x: Number(year) + 0.5, kind: 'year' }
  const start = Number(year) + (Number(month) - 1) / 12
  if (day !== undefined)
    return { at: `${year}-${month}-${day}`, x: round(start + (Number(day) - 0.5) / 365), kind: 'day' }
  const within = part === 'start' ? 0 : part === 'end' ? 1 : 0.5
  return { at: `${year}-${month}`, x: round(start + within / 12), kind: part ? 'day' : 'month' }
}

/** `2010`, `May 2025`, `6 May 2025`. */
export function sayPeriod(at: string): string {
  const [year = '', month, day] = at.split('-')
  const name = month === undefined ? '' : (MONTHS[Number(month) - 1] ?? '')
  return [day === undefined ? '' : String(Number(day)), name, year].filter(part => part !== '').join(' ')
}

function round(x: number): number {
  return Math.round(x * 1000) / 1000
}
