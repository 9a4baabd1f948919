import type { ComponentType, ReactNode } from 'react'
import { ElementTable } from '#components/diagrams/element-table/element-table.tsx'
import type { DataRow } from '#domain/content/data-set.ts'
import styles from './lesson.module.css'
import type { LessonSupplies } from './mdx-components.tsx'

type Placed = { readonly id?: string; readonly initial?: string }

/** The diagrams an author may place by name, each with the rows it draws and the lesson its steps belong to. */
export function diagramComponents({
  lesson,
  dataSets,
  titles,
}: LessonSupplies): Record<string, ComponentType<never>> {
  const rows = (set: string): readonly DataRow[] => dataSets.get(set)?.rows ?? []
  const common = { lesson: lesson.id, titles }

  return {
    ElementTable: (placed: Placed) => (
      <Wide>
        <ElementTable
          {...placed}
          {...common}
          rows={{ elements: rows('elements'), names: rows('element-names'), metals: rows('crust-metals') }}
        />
      </Wide>
    ),
  }
}

/** Room for a figure across text and margin. */
function Wide({ children }: { readonly children: ReactNode }) {
  return <div className={styles.wide}>{children}</div>
}
