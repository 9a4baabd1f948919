import fs from 'node:fs'
import path from 'node:path'
import Papa from 'papaparse'

/** The rows of `content/data/<set>.csv` as text, for tests of what is drawn from them. */
export function readRows(set: string): Record<string, string>[] {
  const file = path.join(import.meta.dirname, '../content/data', `${set}.csv`)
  return Papa.parse<Record<string, string>>(fs.readFileSync(file, 'utf8').trim(), { header: true }).data
}
