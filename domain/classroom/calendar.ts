/** Something that is due, as a calendar shows it. */
export type CalendarEntry = {
  /** The same for the same thing, wherever it is read. */
  readonly id: string
  readonly title: string
  /** Instant, UTC milliseconds. */
  readonly dueAt: number
  /** The page where the work stands. */
  readonly address: string
}

/** Octets of a line, without its end. */
const LONGEST = 75

/**
 * An iCalendar (RFC 5545) of due dates, each a moment in UTC: the program that reads it shows them on its own clock. Lines are
 * folded at 75 octets and end in CRLF.
 */
export function calendarText(name: string, entries: readonly CalendarEntry[], now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Seventeen//Assigned work//EN',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ...entries.flatMap(({ id, title, dueAt, address }) => [
      'BEGIN:VEVENT',
      `UID:${id}`,
      `DTSTAMP:${utc(now)}`,
      `DTSTART:${utc(dueAt)}`,
      `SUMMARY:${escaped(title)}`,
      `URL:${address}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${folded(line)}\r\n`).join('')
}

/** `20260312T170000Z`. */
function utc(instant: number): string {
  return new Date(instant).toISOString().replaceAll(/[-:]|\.\d+/g, '')
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n')
}

/** Broken between letters, never within the octets of one. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  const parts = ['']
  let room = LONGEST
  for (const letter of line) {
    const octets = encoder.encode(letter).length
    if (octets > room) {
      parts.push('')
      // The space that begins a continued line counts.
      room = LONGEST - 1
    }
    parts[parts.length - 1] += letter
    room -= octets
  }
  return parts.join('\r\n ')
}
