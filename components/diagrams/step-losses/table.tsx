import { describeStepLosses } from '#domain/diagrams/step-losses/describe.ts'
import type { StepLossesState } from '#domain/diagrams/step-losses/model.ts'
import { DataTable } from '../frame/data-table.tsx'

/** The drawn values of a state as a table, also on its own in handouts. */
export function StepLossesTable({ state }: { readonly state: StepLossesState }) {
  return <DataTable table={describeStepLosses(state).table} />
}
