import { ticks } from 'd3-array'
import type { Layout } from '../frame/description.ts'
import type { Grown, Rect } from '../frame/shapes.ts'
import { ELEMENTS } from './baskets.ts'
import { isAsked, sayBalance } from './describe.ts'
import { percent, tonnes } from './format.ts'
import { type Balance, type BalanceProblemState, balanceWants, type Outcome } from './model.ts'
import { type BalanceProblemScene, type PlacedElement, SIZE, type Tick } from './placed.ts'

/** Part of a column's place that is bar. */
const BAR = 0.56
/** Thickness of a bar in the narrow drawing. */
const THICK = 16

type Ground = {
  readonly state: BalanceProblemState
  readonly outcome: Outcome
  readonly layout: Layout
  /** Units of the drawing for a tonne. */
  readonly scale: number
}

/** A state as placed shapes: for each element what is made, sold, left over and short, on one scale of tonnes. */
export function balanceProblemScene(state: BalanceProblemState, layout: Layout): BalanceProblemScene {
  const outcome = balanceWants(state)
  const { width, height, left, right, top, bottom } = SIZE[layout]
  const most = Math.max(1, ...outcome.balances.map(each => Math.max(each.made, each.wanted)))
  const room = layout === 'wide' ? bottom - top : right - left - 8
  const ground: Ground = { state, outcome, layout, scale: room / most }
  return {
    layout,
    width,
    height,
    elements: outcome.balances.map((balance, index) => placeElement(ground, balance, index)),
    ticks: ticks(0, most, layout === 'wide' ? 4 : 3).map(value => tickAt(value, ground)),
    axis:
      layout === 'wide'
        ? { x: left - 10, y: top - 22, anchor: 'end', lines: ['t of oxide'] }
        : { x: right, y: top - 34, anchor: 'end', lines: ['t of oxide'] },
    head: {
      x: layout === 'wide' ? left : 0,
      y: layout === 'wide' ? 20 : 14,
      anchor: 'start',
      lines: [headLine(state, outcome)],
    },
  }
}

function headLine(state: BalanceProblemState, { oxide }: Outcome): string {
  return isAsked(state) ? `${tonnes(oxide)} of oxide must be won` : `${tonnes(oxide)} of oxide, as they come`
}

function placeElement(ground: Ground, balance: Balance, index: number): PlacedElement {
  const { state, outcome } = ground
  const slot = slotOf(index, ground.layout)
  const { element, made, wanted } = balance
  const sold = isAsked(state) ? Math.min(made, wanted) : made
  return {
    id: element,
    chosen: state.element === element,
    lead: outcome.lead === element,
    sold: grown(ground, slot, 0, sold),
    over: grown(ground, slot, sold, isAsked(state) ? made : sold),
    short: grown(ground, slot, made, Math.max(made, wanted)),
    ...wordsOf(ground, balance, slot),
    hit: hitOf(slot, ground.layout),
    label: sayBalance(state, balance),
  }
}

/** The bar's place: across and along the row or column of elements. */
function slotOf(index: number, layout: Layout): { readonly middle: number; readonly pitch: number } {
  const { left, right, top, bottom } = SIZE[layout]
  const pitch = (layout === 'wide' ? right - left : bottom - top) / ELEMENTS.length
  return { middle: (layout === 'wide' ? left : top) + pitch * (index + 0.5), pitch }
}

function grown(
  { layout, scale }: Ground,
  { middle, pitch }: ReturnType<typeof slotOf>,
  from: number,
  to: number,
): Grown {
  const { left, bottom } = SIZE[layout]
  const [near, far] = [from * scale, to * scale]
  return layout === 'wide'
    ? {
        x: round(middle - (pitch * BAR) / 2),
        y: round(bottom - far),
        scaleX: round(pitch * BAR),
        scaleY: round(far - near),
      }
    : { x: round(left + near), y: round(middle + 6), scaleX: round(far - near), scaleY: THICK }
}

function wordsOf(
  { state, outcome, layout, scale }: Ground,
  balance: Balance,
  slot: ReturnType<typeof slotOf>,
): Pick<PlacedElement, 'symbol' | 'amount' | 'note'> {
  const { element, made, wanted, share } = balance
  const { left, right, bottom } = SIZE[layout]
  const symbol = element === 'HoLu' ? 'Ho–Lu' : element
  const end = bottom - Math.max(made, wanted) * scale
  const note = noteOf(state, outcome, balance)
  const amount = tonnes(made)
  if (layout === 'wide') {
    const lines = [...note.lines, amount]
    return {
      symbol: {
        x: slot.middle,
        y: bottom + 24,
        anchor: 'middle',
        lines: [symbol, share > 0 ? percent(share) : '–'],
      },
      amount: { x: slot.middle, y: end - 8, anchor: 'middle', lines: [amount] },
      note: { x: slot.middle, y: end - 8 - 16 * (lines.length - 1), anchor: 'middle', ...note },
    }
  }
  return {
    symbol: { x: 0, y: slot.middle + 19, anchor: 'start', lines: [symbol] },
    amount: { x: left, y: slot.middle, anchor: 'start', lines: [amount] },
    note: {
      x: right,
      y: slot.middle,
      anchor: 'end',
      kind: note.kind,
      lines: note.lines.length > 0 ? [note.lines.join(' ')] : [],
    },
  }
}

function noteOf(state: BalanceProblemState, { lead }: Outcome, { element, short, over, wanted }: Balance) {
  if (!isAsked(state)) return { kind: 'over' as const, lines: [] }
  if (element === lead) return { kind: 'lead' as const, lines: ['sets the', 'pace'] }
  if (short > 0) return { kind: 'short' as const, lines: [`${tonnes(short)}`, 'short'] }
  if (over > 0 && wanted > 0) return { kind: 'over' as const, lines: [`${tonnes(over)}`, 'too much'] }
  return { kind: 'over' as const, lines: over > 0 ? ['left over'] : [] }
}

function tickAt(value: number, { layout, scale }: Ground): Tick {
  const { left, right, top, bottom } = SIZE[layout]
  const text = value.toLocaleString('en-GB')
  if (layout === 'wide') {
    const y = round(bottom - value * scale)
    return { from: { x: left, y }, to: { x: right, y }, at: { x: left - 10, y: y + 4 }, text }
  }
  const x = round(left + value * scale)
  return { from: { x, y: top - 8 }, to: { x, y: bottom }, at: { x, y: top - 14 }, text }
}

function hitOf({ middle, pitch }: ReturnType<typeof slotOf>, layout: Layout): Rect {
  const { width, bottom } = SIZE[layout]
  return layout === 'wide'
    ? { x: round(middle - pitch / 2 + 2), y: 40, width: round(pitch - 4), height: bottom }
    : { x: 0, y: round(middle - pitch / 2 + 6), width, height: round(pitch - 4) }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
