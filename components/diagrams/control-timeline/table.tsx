import { describeControlTimeline } from '#domain/diagrams/control-timeline/describe.ts'
import type { ControlTimelineState } from '#domain/diagrams/control-timeline/model.ts'
import { DataTable } from '../frame/data-table.tsx'

/** The rows of a state as a table, also on its own in handouts. */
export function ControlTimelineTable({ state }: { readonly state: ControlTimelineState }) {
  return <DataTable table={describeControlTimeline(state).table} />
}
