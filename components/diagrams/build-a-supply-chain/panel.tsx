import type { Cards } from '#domain/diagrams/build-a-supply-chain/cards.ts'
import { runScenario } from '#domain/diagrams/build-a-supply-chain/model.ts'
import type { ChainState } from '#domain/diagrams/build-a-supply-chain/state.ts'
import { END_TITLES, moneyText, percentText } from '#domain/diagrams/build-a-supply-chain/words.ts'
import { SourceLine, type SourceTitles } from '../frame/source-line.tsx'
import look from './deck.module.css'

/** The end that a path comes to, and the real project behind the open card. */
export function ChainPanel({
  state,
  cards,
  titles,
}: {
  readonly state: ChainState
  readonly cards: Cards
  readonly titles?: SourceTitles
}) {
  const outcome = runScenario(state, cards)
  return (
    <>
      {outcome.end && state.year === null ? (
        <div className={look.end} data-end={outcome.end}>
          <p className={look.endTitle}>{END_TITLES[outcome.end]}</p>
          <p>
            {percentText(outcome.served)} of the need is served in the three years of the stop,{' '}
            {moneyText(outcome.years.at(-1)?.money ?? 0)} are left.
          </p>
          <p className={look.soft}>
            The address holds this path: “Link to this state” below. Take a round back to see what would have
            changed.
          </p>
        </div>
      ) : null}
      {state.open ? <OpenCard card={cards[state.open]} titles={titles} /> : null}
    </>
  )
}

function OpenCard({
  card,
  titles,
}: {
  readonly card: Cards[keyof Cards]
  readonly titles: SourceTitles | undefined
}) {
  const { name, real, capacity, unit, capacityNote, cost, costNote, years, yearsNote, sources } = card
  return (
    <div className={look.detail}>
      <p className={look.endTitle}>{name}</p>
      <dl>
        <Row term="Stands for it" text={real} />
        <Row term="Money" text={joined(cost === null ? '' : moneyText(cost), costNote)} />
        <Row term="Time" text={joined(`${years} years`, yearsNote)} />
        <Row
          term="Gives"
          text={joined(capacity === null ? '' : `${capacity.toLocaleString('en-GB')} ${unit}`, capacityNote)}
        />
      </dl>
      <SourceLine sources={sources} titles={titles} />
    </div>
  )
}

function Row({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  )
}

function joined(...parts: readonly string[]): string {
  return parts.filter(part => part !== '').join('; ')
}
