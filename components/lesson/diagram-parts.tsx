import type { ReactNode } from 'react'
import { ElementTable } from '#components/diagrams/element-table/element-table.tsx'
import type { DataRow } from '#domain/content/data-set.ts'
import styles from './lesson.module.css'
import type { Supplied } from './supplies.ts'

/** What an author may say where a diagram is placed. */
type DiagramProps = { readonly supplied: Supplied; readonly id?: string; readonly initial?: string }

/** `<ElementTable>` with the rows it draws. */
export function ElementTablePart({ supplied, ...placed }: DiagramProps) {
  const { lesson, titles } = supplied
  const rows = {
    elements: rowsOf(supplied, 'elements'),
    names: rowsOf(supplied, 'element-names'),
    metals: rowsOf(supplied, 'crust-metals'),
  }
  return (
    <Wide>
      <ElementTable {...placed} rows={rows} lesson={lesson.id} titles={titles} />
    </Wide>
  )
}

function rowsOf({ dataSets }: Supplied, set: string): readonly DataRow[] {
  return dataSets.get(set)?.rows ?? []
}

/** Room for a figure across text and margin. */
function Wide({ children }: { readonly children: ReactNode }) {
  return <div className={styles.wide}>{children}</div>
}
