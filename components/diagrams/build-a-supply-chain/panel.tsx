import type { Cards } from '#domain/diagrams/build-a-supply-chain/cards.ts'
import { runScenario } from '#domain/diagrams/build-a-supply-chain/model.ts'
import type { ChainState } from '#domain/diagrams/build-a-supply-chain/state.ts'
import { END_TITLES, endSentence, linksText, moneyText } from '#domain/diagrams/build-a-supply-chain/words.ts'
import { SourceLine, type SourceTitles } from '../frame/source-line.tsx'
import look from './deck.module.css'

/** The end that a path comes to, the year looked at, and the real project behind the open card. */
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
  const year = outcome.years.find(each => each.year === state.year)
  return (
    <>
      {year ? (
        <p className={look.year}>
          <strong>{year.year}:</strong> {linksText(year.links)} of the need. {moneyText(year.money)} left
          {year.paid > 0 ? `, ${moneyText(year.paid)} paid for the floor this year` : ''}.
        </p>
      ) : null}
      {outcome.end && !year ? (
        <div className={look.end} data-end={outcome.end}>
          <p className={look.endTitle}>{END_TITLES[outcome.end]}</p>
          <p>{endSentence(outcome.end, outcome, state)}</p>
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
