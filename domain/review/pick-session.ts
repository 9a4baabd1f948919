import { addDays, type Day, later } from './day.ts'
import { type ReviewCard, recallChance } from './schedule.ts'

/** For each idea, those it is easily confused with. Said once, it holds both ways. */
export type Confusable = Readonly<Record<string, readonly string[]>>

/** How many ideas are asked in one session. */
export const SESSION_LENGTH = 10

/** Ideas that have a day of their own: they come first, and on it. */
type Dated = { readonly dated?: ReadonlySet<string> }

/**
 * The ideas of one review session, in the order they are asked: of those due, first the dated ones, then the ones that lose
 * most by waiting another day. Ideas that are easily confused stand side by side, so that telling them apart is what is practised;
 * nothing else is mixed on purpose.
 */
export function pickSession(
  cards: readonly ReviewCard[],
  {
    day,
    confusable,
    length = SESSION_LENGTH,
    dated,
  }: { day: Day; confusable: Confusable; length?: number } & Dated,
): readonly string[] {
  const due = byLoss(cards, day, dated).filter(card => card.due <= day)
  return sideBySide(
    due.slice(0, length).map(card => card.idea),
    confusable,
  )
}

/**
 * A backlog spread over days: at most `perDay` ideas a day from `from` on, dated ones before all others, then worst loss
 * first, none before it is due. The
 * day after a holiday holds no more than any other.
 */
export function spreadBacklog(
  cards: readonly ReviewCard[],
  { from, perDay, holidayUntil, dated }: { from: Day; perDay: number; holidayUntil?: Day } & Dated,
): ReadonlyMap<string, Day> {
  const first = holidayUntil ? later(from, addDays(holidayUntil, 1)) : from
  const load = new Map<Day, number>()
  const plan = new Map<string, Day>()
  for (const card of byLoss(cards, first, dated)) {
    let day = later(first, card.due)
    while ((load.get(day) ?? 0) >= Math.max(1, perDay)) day = addDays(day, 1)
    load.set(day, (load.get(day) ?? 0) + 1)
    plan.set(card.idea, day)
  }
  return plan
}

/**
 * Dated ideas, then those that lose most recall by waiting one day; equals by idea, so that the order is always the same.
 */
function byLoss(
  cards: readonly ReviewCard[],
  day: Day,
  dated: ReadonlySet<string> = new Set(),
): ReviewCard[] {
  const loss = new Map(
    cards.map(card => [card.idea, recallChance(card, day) - recallChance(card, addDays(day, 1))]),
  )
  return [...cards].sort(
    (a, b) =>
      Number(dated.has(b.idea)) - Number(dated.has(a.idea)) ||
      (loss.get(b.idea) ?? 0) - (loss.get(a.idea) ?? 0) ||
      (a.idea < b.idea ? -1 : 1),
  )
}

function sideBySide(ideas: readonly string[], confusable: Confusable): readonly string[] {
  const left = new Set(ideas)
  const ordered: string[] = []
  function take(idea: string): void {
    if (!left.delete(idea)) return
    ordered.push(idea)
    for (const other of ideas) if (areConfusable(idea, other, confusable)) take(other)
  }
  for (const idea of ideas) take(idea)
  return ordered
}

function areConfusable(a: string, b: string, confusable: Confusable): boolean {
  return (confusable[a] ?? []).includes(b) || (confusable[b] ?? []).includes(a)
}
