import { parseElementTableData } from '#domain/diagrams/element-table/data.ts'
import type { SourceTitles } from '../frame/source-line.tsx'
import { ElementTableLive } from './live.client.tsx'
import { ElementTableStill } from './still.tsx'

export type ElementTableProps = {
  /** Rows of the data sets `elements`, `element-names` and `crust-metals`; the last two may be left out. */
  readonly rows: { readonly elements: unknown; readonly names?: unknown; readonly metals?: unknown }
  /** Id of the figure on its page, for the second one of its kind. */
  readonly id?: string
  /** State it opens with, such as `view=abundance`. */
  readonly initial?: string
  /** `module/lesson` that its steps are checkpoints of. */
  readonly lesson?: string
  readonly titles?: SourceTitles
}

/** The seventeen in the periodic table, and by size, abundance, price, use and colour. */
export function ElementTable({
  rows,
  id = 'element-table',
  initial = '',
  lesson,
  titles,
}: ElementTableProps) {
  const data = parseElementTableData(rows)
  return (
    <ElementTableLive figure={id} initial={initial} lesson={lesson} data={data} titles={titles}>
      <ElementTableStill figure={id} initial={initial} data={data} titles={titles} />
    </ElementTableLive>
  )
}
