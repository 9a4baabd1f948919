import { describeLicensingDesk } from '#domain/diagrams/licensing-desk/describe.ts'
import type { LicensingDeskState, ShipmentCase } from '#domain/diagrams/licensing-desk/model.ts'
import { DataTable } from '../frame/data-table.tsx'

/** All shipments with their rulings, or the line of a free enquiry. */
export function LicensingDeskTable({
  state,
  cases,
}: {
  readonly state: LicensingDeskState
  readonly cases: readonly ShipmentCase[]
}) {
  return <DataTable table={describeLicensingDesk(state, cases).table} />
}
