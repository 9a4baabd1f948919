import { priceText, timeText } from '#domain/diagrams/build-a-supply-chain/card-text.ts'
import type { CardId, Cards } from '#domain/diagrams/build-a-supply-chain/cards.ts'
import { runScenario, yearsOf } from '#domain/diagrams/build-a-supply-chain/model.ts'
import {
  decideRound,
  type Offer,
  offersOf,
  togglePick,
  undoRound,
} from '#domain/diagrams/build-a-supply-chain/offers.ts'
import { type ChainState, MOST_IN_ROUND, ROUNDS } from '#domain/diagrams/build-a-supply-chain/state.ts'
import {
  listText,
  moneyInHand,
  moneyText,
  roundText,
  STAGE_NAMES,
} from '#domain/diagrams/build-a-supply-chain/words.ts'
import look from './deck.module.css'
import { ChainSettings } from './settings.tsx'

type DeckProps = {
  readonly figure: string
  readonly state: ChainState
  readonly cards: Cards
  /** Missing in a still: then the cards lie there and nothing can be decided. */
  readonly onChange?: (state: ChainState) => void
}

/** The rounds decided, the cards of the open one, and the settings. */
export function ChainDeck({ figure, state, cards, onChange }: DeckProps) {
  const hand = moneyInHand(state, cards, runScenario(state, cards))
  return (
    <div className={look.deck}>
      {state.path.length > 0 ? (
        <ol className={look.path}>
          {state.path.map((_, at) => (
            <li key={ROUNDS[at]}>{roundText(state, at)}</li>
          ))}
        </ol>
      ) : null}
      {hand ? (
        <fieldset className={look.round} disabled={!onChange}>
          <legend>
            {hand.round}: {moneyText(hand.before)} in hand
            <span className={look.soft}>
              {' '}
              · choose up to {MOST_IN_ROUND}
              {state.pick.length > 0 ? `, ${moneyText(Math.max(0, hand.after))} would be left` : ''}
            </span>
          </legend>
          <div className={look.cards}>
            {offersOf(state, cards)
              .filter(({ standing }) => standing !== 'taken')
              .map(offer => (
                <CardChoice
                  key={offer.card}
                  offer={offer}
                  state={state}
                  cards={cards}
                  onPick={onChange && (card => onChange(togglePick(state, card)))}
                />
              ))}
          </div>
        </fieldset>
      ) : null}
      <div className={look.acts}>
        {hand ? (
          <button
            type="button"
            className={look.main}
            disabled={!onChange}
            onClick={onChange && (() => onChange(decideRound(state)))}
          >
            {state.pick.length === 0 ? `Let ${hand.round} pass` : `Decide ${hand.round}`}
          </button>
        ) : null}
        {state.path.length > 0 ? (
          <>
            <button
              type="button"
              className={look.act}
              disabled={!onChange}
              onClick={onChange && (() => onChange(undoRound(state)))}
            >
              Take the last round back
            </button>
            <button
              type="button"
              className={look.act}
              disabled={!onChange}
              onClick={onChange && (() => onChange({ ...state, path: [], pick: [], year: null, open: null }))}
            >
              Start again
            </button>
          </>
        ) : null}
        <ChainSettings figure={figure} state={state} onChange={onChange} />
      </div>
    </div>
  )
}

const WHY_NOT: Readonly<Partial<Record<Offer['standing'], string>>> = {
  dear: 'not enough money',
  full: 'two are taken up',
}

function CardChoice({
  offer: { card, standing },
  state,
  cards,
  onPick,
}: {
  readonly offer: Offer
  readonly state: ChainState
  readonly cards: Cards
  readonly onPick?: (card: CardId) => void
}) {
  const { name, stages } = cards[card]
  const isPicked = standing === 'picked'
  const why = WHY_NOT[standing]
  return (
    <label className={look.card} data-picked={isPicked || undefined}>
      <input
        type="checkbox"
        checked={isPicked}
        disabled={!onPick || why !== undefined}
        readOnly={!onPick}
        onChange={onPick && (() => onPick(card))}
      />
      <span>
        <strong>{name}</strong>
        <small>
          {priceText(card, state, cards)} · {timeText(yearsOf(cards[card], state))}
          {stages.length > 0 ? ` · gives ${listText(stages.map(stage => STAGE_NAMES[stage]))}` : ''}
          {why && onPick ? <em> · {why}</em> : null}
        </small>
      </span>
    </label>
  )
}
