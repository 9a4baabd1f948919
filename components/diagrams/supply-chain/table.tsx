import { describeSupplyChain } from '#domain/diagrams/supply-chain/describe.ts'
import type { SupplyChainState } from '#domain/diagrams/supply-chain/state.ts'
import { DataTable } from '../frame/data-table.tsx'

/** The drawn values of a state as a table, also on its own in handouts. */
export function SupplyChainTable({ state }: { readonly state: SupplyChainState }) {
  return <DataTable table={describeSupplyChain(state).table} />
}
