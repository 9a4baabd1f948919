import type { CardId, Cards } from './cards.ts'
import { costOf } from './model.ts'
import type { ChainState } from './state.ts'
import { moneyText } from './words.ts'

/** What a card takes at once, marked where it is an assumption. */
export function priceText(card: CardId, state: ChainState, cards: Cards): string {
  if (card === 'contract' || card === 'floor') return `pays up to USD ${cards.floor.capacity} a kilogram`
  if (card === 'thrift') return 'paid by the makers'
  const assumed = cards[card].cost === null && card !== 'store'
  return `${moneyText(costOf(cards[card], state))}${assumed ? ' (assumed)' : cards[card].uncertain ? ' (uncertain)' : ''}`
}

/** How long it takes from the decision to the first product. */
export function timeText(years: number): string {
  if (years === 0) return 'at once'
  return years === 1 ? '1 year' : `${years} years`
}
