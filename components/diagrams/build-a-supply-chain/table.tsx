import type { Cards } from '#domain/diagrams/build-a-supply-chain/cards.ts'
import { describeBuildASupplyChain } from '#domain/diagrams/build-a-supply-chain/describe.ts'
import type { ChainState } from '#domain/diagrams/build-a-supply-chain/state.ts'
import { DataTable } from '../frame/data-table.tsx'

/** Every year of a state as a table, also on its own in handouts. */
export function BuildASupplyChainTable({
  state,
  cards,
}: {
  readonly state: ChainState
  readonly cards: Cards
}) {
  return <DataTable table={describeBuildASupplyChain(state, cards).table} />
}
