import { describeSeparationCascade } from '#domain/diagrams/separation-cascade/describe.ts'
import type { SeparationCascadeState } from '#domain/diagrams/separation-cascade/state.ts'
import { DataTable } from '../frame/data-table.tsx'

/** The drawn values of a state as a table, also on its own in handouts. */
export function SeparationCascadeTable({ state }: { readonly state: SeparationCascadeState }) {
  return <DataTable table={describeSeparationCascade(state).table} />
}
