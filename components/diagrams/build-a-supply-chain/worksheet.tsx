import { priceText, timeText } from '#domain/diagrams/build-a-supply-chain/card-text.ts'
import { CARD_IDS, type Cards } from '#domain/diagrams/build-a-supply-chain/cards.ts'
import { yearsOf } from '#domain/diagrams/build-a-supply-chain/model.ts'
import { type ChainState, MOST_IN_ROUND, ROUNDS } from '#domain/diagrams/build-a-supply-chain/state.ts'
import { listText, moneyText, STAGE_NAMES } from '#domain/diagrams/build-a-supply-chain/words.ts'
import { DataTable } from '../frame/data-table.tsx'

/** The cards on paper, to be decided with a pencil; what a path comes to is on the site. */
export function BuildASupplyChainWorksheet({
  state,
  cards,
}: {
  readonly state: ChainState
  readonly cards: Cards
}) {
  const { budget, need, stop } = state
  const table = {
    caption: `${moneyText(budget)} for all three rounds`,
    columns: ['Card', 'Takes', 'Ready after', 'Gives', ...ROUNDS.map(String)].map(label => ({ label })),
    rows: CARD_IDS.map(id => [
      cards[id].name,
      priceText(id, state, cards),
      timeText(yearsOf(cards[id], state)),
      listText(cards[id].stages.map(stage => STAGE_NAMES[stage])),
      ...ROUNDS.map(() => '☐'),
    ]),
  }
  return (
    <figure className="drawing">
      <p>
        <strong>Build a supply chain.</strong> A country needs {need.toLocaleString('en-GB')} t of magnets a
        year. From {stop} nothing comes from abroad for three years; in the five before, the price is low.
        Tick up to {MOST_IN_ROUND} cards in each round, keep count of the money, and say which link will be
        weakest in {stop}.
      </p>
      <DataTable table={table} />
      <figcaption>What comes of it is reckoned on the site.</figcaption>
    </figure>
  )
}
