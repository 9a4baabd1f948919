import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarText } from './calendar.ts'

const NOW = Date.UTC(2026, 2, 1)
const entry = {
  id: 'a@course.example',
  title: 'Ores; quotas, and more',
  dueAt: Date.UTC(2026, 2, 12, 17),
  address: 'https://course.example/assigned#a',
}

test('a due date is a moment in UTC', () => {
  expect(calendarText('Geography 9b', [entry], NOW).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Seventeen//Assigned work//EN',
    'X-WR-CALNAME:Geography 9b',
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'BEGIN:VEVENT',
    'UID:a@course.example',
    'DTSTAMP:20260301T000000Z',
    'DTSTART:20260312T170000Z',
    'SUMMARY:Ores\\; quotas\\, and more',
    'URL:https://course.example/assigned#a',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('no line is longer than 75 octets, nothing is lost, and no title makes a line of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), title => {
      const text = calendarText('x', [{ ...entry, title }], NOW)
      const lines = text.split('\r\n')
      for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      const whole = text.replaceAll('\r\n ', '').split('\r\n')
      expect(whole).toHaveLength(15)
      const summary = whole.find(line => line.startsWith('SUMMARY:'))?.slice('SUMMARY:'.length) ?? ''
      const read = summary.replaceAll(/\\(.)/g, (_, letter) => (letter === 'n' ? '\n' : letter))
      expect(read).toBe(title.replaceAll(/\r\n|\r/g, '\n'))
    }),
  )
})
