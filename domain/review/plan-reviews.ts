import { addDays, type Day } from './day.ts'
import { type Confusable, pickSession, SESSION_LENGTH, spreadBacklog } from './pick-session.ts'
import { type Redraw, withRedraws } from './redraw.ts'
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
  /** Curves to be drawn again: each on its day, which nothing moves. */
  readonly redraws?: readonly Redraw[]
}

/**
 * What comes when. One session a day is asked for, those first that lose most by waiting; whatever else has waited is
 * spread over the following days at the same measure. With a goal, ideas that would not last until then come earlier.
 */
export function planReviews(cards: readonly ReviewCard[], given: Given): ReviewPlan {
  const { day, confusable, doneToday, goal, redraws = [] } = given
  const resting = new Set(redraws.filter(each => each.isResting).map(each => each.idea))
  const aimed = cards
    .map(card => withRedraws(card, redraws))
    .map(card => (goal === undefined || resting.has(card.idea) ? card : toward(card, goal, day)))
  const dated = datedIdeas(aimed, redraws, day)
  const today = pickSession(aimed, {
    ...{ day, confusable, dated },
    length: Math.max(0, SESSION_LENGTH - doneToday),
  })
  const others = aimed.filter(card => !today.includes(card.idea))
  const later = spreadBacklog(others, { from: addDays(day, 1), perDay: SESSION_LENGTH, dated })
  return {
    today,
    due: aimed.filter(card => card.due <= day).length,
    days: new Map([...today.map(idea => [idea, day] as const), ...later]),
  }
}

/**
 * A session for a learner who wants more than is asked: the ideas most likely to be forgotten, due or not. An idea has
 * one rating a day, so what was reviewed today stays out; so does what rests until it is drawn again.
 */
export function pickAhead(
  cards: readonly ReviewCard[],
  {
    day,
    confusable,
    redraws = [],
  }: {
    readonly day: Day
    readonly confusable: Confusable
    readonly redraws?: readonly Redraw[]
  },
): readonly string[] {
  const weakest = aheadOf(cards, { day, redraws })
    .sort((a, b) => recallChance(a, day) - recallChance(b, day) || (a.idea < b.idea ? -1 : 1))
    .slice(0, SESSION_LENGTH)
  return pickSession(
    weakest.map(card => ({ ...card, due: day })),
    { day, confusable },
  )
}

/** The cards that can be reviewed ahead of time. */
export function aheadOf(
  cards: readonly ReviewCard[],
  { day, redraws }: { readonly day: Day; readonly redraws: readonly Redraw[] },
): ReviewCard[] {
  const resting = new Set(redraws.filter(each => each.isResting && each.day > day).map(each => each.idea))
  return cards.filter(card => card.lastReviewed < day && !resting.has(card.idea))
}

/** Ideas that come today, or next, for the sake of a drawing. */
function datedIdeas(
  cards: readonly ReviewCard[],
  redraws: readonly Redraw[],
  today: Day,
): ReadonlySet<string> {
  const due = new Map(cards.map(card => [card.idea, card.due]))
  const coming = redraws.filter(({ idea, day }) => day <= today || (due.get(idea) ?? '') >= day)
  return new Set(coming.map(each => each.idea))
}

function toward(card: ReviewCard, target: Day, today: Day): ReviewCard {
  return { ...card, due: dueToward(card, { target, retention: GOAL_RETENTION, today }) }
}
