import { describeBalanceProblem } from '#domain/diagrams/balance-problem/describe.ts'
import type { BalanceProblemState } from '#domain/diagrams/balance-problem/model.ts'
import { DataTable } from '../frame/data-table.tsx'

/** The drawn values of a state as a table, also on its own in handouts. */
export function BalanceProblemTable({ state }: { readonly state: BalanceProblemState }) {
  return <DataTable table={describeBalanceProblem(state).table} />
}
