import { describeElementTable } from '#domain/diagrams/element-table/describe.ts'
import type { ElementTableData, ElementTableState } from '#domain/diagrams/element-table/model.ts'
import { DataTable } from '../frame/data-table.tsx'

/** The drawn values of a state as a table, also on its own in handouts. */
export function ElementTableTable({
  state,
  data,
}: {
  readonly state: ElementTableState
  readonly data: ElementTableData
}) {
  return <DataTable table={describeElementTable(state, data).table} />
}
