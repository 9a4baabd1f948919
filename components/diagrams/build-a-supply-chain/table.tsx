import type { Cards } from '#domain/diagrams/build-a-supply-chain/cards.ts'
import { describeSupplyChain } from '#domain/diagrams/build-a-supply-chain/describe.ts'
import type { ChainState } from '#domain/diagrams/build-a-supply-chain/state.ts'
import { DataTable } from '../frame/data-table.tsx'

/** Every year of a state as a table, also on its own in handouts. */
export function SupplyChainYears({ state, cards }: { readonly state: ChainState; readonly cards: Cards }) {
  return <DataTable table={describeSupplyChain(state, cards).table} />
}
