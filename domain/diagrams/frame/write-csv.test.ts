import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { writeCsv } from './write-csv.ts'

const table = (rows: readonly (readonly (string | number | null)[])[]) => ({
  caption: 'Radius',
  columns: [{ label: 'Element' }, { label: 'Radius', unit: 'pm' }],
  rows,
})

test('header with units, unknown empty, sources in the last column', () => {
  const text = writeCsv(
    table([
      ['neodymium', 98.3],
      ['promethium', null],
    ]),
    ['SHANNON76', 'MENDEL'],
  )
  expect(text).toBe(
    'Element,Radius (pm),sources\r\nneodymium,98.3,SHANNON76; MENDEL\r\npromethium,,SHANNON76; MENDEL\r\n',
  )
})

test('any text is read back by another program as it was', () => {
  const harmless = fc.string().filter(text => !/^[=+@\t\r]/.test(text))
  fc.assert(
    fc.property(harmless, text => {
      const read = Papa.parse<string[]>(writeCsv(table([[text, 1]]), []), { delimiter: ',', newline: '\r\n' })
      expect(read.data[1]?.[0]).toBe(text)
    }),
  )
})

test('text that a spreadsheet would run is disarmed, a negative number is not', () => {
  const text = writeCsv(table([['=HYPERLINK("x")', -2]]), [])
  expect(text.split('\r\n')[1]).toBe('"\'=HYPERLINK(""x"")",-2,')
})
