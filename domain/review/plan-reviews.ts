import { addDays, type Day } from './day.ts'
import { type Confusable, pickSession, SESSION_LENGTH, spreadBacklog } from './pick-session.ts'
import { dueToward, type ReviewCard, recallChance } from './schedule.ts'

/** Wanted chance of recall on the day of a test: higher than between ordinary reviews. */
export const GOAL_RETENTION = 0.95

export type ReviewPlan = {
  /** Ideas asked today, in order: one session a day at most. */
  readonly today: readonly string[]
  /** Ideas that are due, today's among them. */
  readonly due: number
  /** The day on which each idea comes, a backlog spread over days. */
  readonly days: ReadonlyMap<string, Day>
}

type Given = {
  readonly day: Day
  readonly confusable: Confusable
  /** Due ideas that were reviewed today already: they take their place in today's session. */
  readonly doneToday: number
  /** A day to know everything on. */
  readonly goal?: Day | undefined
}

/**
 * What comes when. One session a day is asked for, those first that lose most by waiting; whatever else has waited is
 * spread over the following days at the same measure. With a goal, ideas that would not last until then come earlier.
 */
export function planReviews(cards: readonly ReviewCard[], given: Given): ReviewPlan {
  const { day, confusable, doneToday, goal } = given
  const aimed = goal === undefined ? cards : cards.map(card => toward(card, goal, day))
  const today = pickSession(aimed, { day, confusable, length: Math.max(0, SESSION_LENGTH - doneToday) })
  const others = aimed.filter(card => !today.includes(card.idea))
  const later = spreadBacklog(others, { from: addDays(day, 1), perDay: SESSION_LENGTH })
  return {
    today,
    due: aimed.filter(card => card.due <= day).length,
    days: new Map([...today.map(idea => [idea, day] as const), ...later]),
  }
}

/**
 * A session for a learner who wants more than is asked: the ideas most likely to be forgotten, due or not. An idea has
 * one rating a day, so what was reviewed today stays out.
 */
export function pickAhead(
  cards: readonly ReviewCard[],
  { day, confusable }: { readonly day: Day; readonly confusable: Confusable },
): readonly string[] {
  const weakest = cards
    .filter(card => card.lastReviewed < day)
    .sort((a, b) => recallChance(a, day) - recallChance(b, day) || (a.idea < b.idea ? -1 : 1))
    .slice(0, SESSION_LENGTH)
  return pickSession(
    weakest.map(card => ({ ...card, due: day })),
    { day, confusable },
  )
}

function toward(card: ReviewCard, target: Day, today: Day): ReviewCard {
  return { ...card, due: dueToward(card, { target, retention: GOAL_RETENTION, today }) }
}
