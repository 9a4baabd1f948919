import { addDays, type Day } from './day.ts'
import type { DayRating, ReviewCard } from './schedule.ts'

/** How many days after it was first drawn a curve is asked for again. */
export const REDRAW_AFTER = 30

/** A rating with the question that was answered. */
export type LoggedRating = DayRating & { readonly idea: string; readonly question: string }

/** A curve that a learner drew and has not drawn again since it was due. */
export type Redraw = {
  readonly idea: string
  readonly question: string
  /** The local day of the first drawing, and the one on which it is asked for again. */
  readonly drawnOn: Day
  readonly day: Day
  /** Nothing but drawings rated the idea on its last day: then it rests until it is drawn again. */
  readonly isResting: boolean
}

/**
 * The curves that are to be drawn again, the earliest first: each `REDRAW_AFTER` days after its first drawing, whatever
 * else was answered meanwhile. A drawing on that day or later settles it, and the idea goes on by the ordinary schedule.
 */
export function pendingRedraws(
  log: readonly LoggedRating[],
  isCurve: (question: string) => boolean,
): readonly Redraw[] {
  const drawings = log.filter(row => isCurve(row.question))
  return [...new Set(drawings.map(row => row.question))]
    .flatMap(question => {
      const own = drawings.filter(row => row.question === question)
      const days = own.map(row => row.day).sort()
      const [drawnOn, last, idea] = [days[0], days.at(-1), own[0]?.idea]
      if (drawnOn === undefined || last === undefined || idea === undefined) return []
      const day = addDays(drawnOn, REDRAW_AFTER)
      if (last >= day) return []
      return { idea, question, drawnOn, day, isResting: endsWithDrawings(log, idea, isCurve) }
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/**
 * The card with the day of a pending redraw: an idea that rests is due then, any other then at the latest. A second time
 * changes nothing.
 */
export function withRedraws(card: ReviewCard, redraws: readonly Redraw[]): ReviewCard {
  const first = redraws.find(redraw => redraw.idea === card.idea)
  if (!first || (!first.isResting && card.due <= first.day)) return card
  return { ...card, due: first.day }
}

function endsWithDrawings(
  log: readonly LoggedRating[],
  idea: string,
  isCurve: (question: string) => boolean,
): boolean {
  const own = log.filter(row => row.idea === idea)
  const last = own
    .map(row => row.day)
    .sort()
    .at(-1)
  return own.every(row => row.day !== last || isCurve(row.question))
}
