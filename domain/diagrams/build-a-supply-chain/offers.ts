import { CARD_IDS, type CardId, type FiguresByCard } from './cards.ts'
import { costOf, runScenario } from './model.ts'
import { type ChainState, MOST_IN_ROUND } from './state.ts'
import { moneyInHand } from './words.ts'

/** Can a card be taken up in the open round? `dear`: not enough money; `full`: two are taken up already. */
export type Offer = {
  readonly card: CardId
  readonly standing: 'picked' | 'free' | 'taken' | 'dear' | 'full'
}

/** All cards with their standing; none can be taken up when every round is decided. */
export function offersOf(state: ChainState, cards: FiguresByCard): readonly Offer[] {
  const hand = moneyInHand(state, cards, runScenario(state, cards))
  const taken = state.path.flat()
  return CARD_IDS.map(card => {
    if (taken.includes(card)) return { card, standing: 'taken' }
    if (state.pick.includes(card)) return { card, standing: 'picked' }
    if (hand === null || state.pick.length >= MOST_IN_ROUND) return { card, standing: 'full' }
    return { card, standing: costOf(cards[card], state) > hand.after ? 'dear' : 'free' }
  })
}

/** Takes a card up, or puts it back. */
export function togglePick(state: ChainState, card: CardId): ChainState {
  const pick = state.pick.includes(card)
    ? state.pick.filter(each => each !== card)
    : CARD_IDS.filter(each => each === card || state.pick.includes(each))
  return { ...state, pick, open: card, year: null }
}

/** Decides the open round with what is picked, even nothing. */
export function decideRound(state: ChainState): ChainState {
  return { ...state, path: [...state.path, state.pick], pick: [], open: null, year: null }
}

/** Takes the last round back; its cards are picked again. */
export function undoRound(state: ChainState): ChainState {
  return { ...state, path: state.path.slice(0, -1), pick: state.path.at(-1) ?? [], open: null, year: null }
}
