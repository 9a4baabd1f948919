import type { Description } from '#domain/diagrams/frame/description.ts'
import { writeCsv } from '#domain/diagrams/frame/write-csv.ts'
import frame from './frame.module.css'

/** The table as a file, without a server and without script. The mark at its head makes Excel read it as UTF-8. */
export function CsvLink({ name, words }: { readonly name: string; readonly words: Description }) {
  const text = `\uFEFF${writeCsv(words.table, words.sources)}`
  return (
    <a
      className={frame.take}
      download={`${name}.csv`}
      href={`data:text/csv;charset=utf-8,${encodeURIComponent(text)}`}
    >
      CSV
    </a>
  )
}
