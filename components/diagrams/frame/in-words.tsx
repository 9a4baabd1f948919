import type { Description } from '#domain/diagrams/frame/description.ts'
import { DataTable } from './data-table.tsx'
import frame from './frame.module.css'

/** The figure said: summary sentences and the table, folded. Opens without script. */
export function InWords({ words }: { readonly words: Description }) {
  return (
    <details className={frame.fold}>
      <summary>In words and as a table</summary>
      <div className={frame.folded}>
        {words.summary.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
        <DataTable table={words.table} />
      </div>
    </details>
  )
}
