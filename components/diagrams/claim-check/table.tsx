import { describeClaimCheck } from '#domain/diagrams/claim-check/describe.ts'
import type { ClaimCheckData, ClaimCheckState } from '#domain/diagrams/claim-check/model.ts'
import { DataTable } from '../frame/data-table.tsx'

/** All claims with verdict and evidence, or the sizes. */
export function ClaimCheckTable({
  state,
  data,
}: {
  readonly state: ClaimCheckState
  readonly data: ClaimCheckData
}) {
  return <DataTable table={describeClaimCheck(state, data).table} />
}
