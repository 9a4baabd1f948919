import 'server-only'
import { listClassesOf } from '#db/enrollments.ts'
import { findReviewGoal } from '#db/review-goals.ts'
import { listReviewCards, listReviews } from '#db/reviews.ts'
import type { ClassRow, ReviewLogRow } from '#db/schema.ts'
import type { Person } from '#domain/account/actor.ts'
import { cardsFromLog } from '#domain/review/cards-from-log.ts'
import { type Day, dayAt } from '#domain/review/day.ts'
import { planReviews, type ReviewPlan } from '#domain/review/plan-reviews.ts'
import { pendingRedraws, type Redraw, withRedraws } from '#domain/review/redraw.ts'
import type { ReviewCard } from '#domain/review/schedule.ts'
import { loadIsCurve } from '#server/review/load-is-curve.ts'
import { loadReviewableIdeas, type ReviewableIdea } from '#server/review/load-reviewable-ideas.ts'
import { store } from '#server/store.ts'

export type LoadedPlan = {
  /** The learner's local day that the plan is for. */
  readonly day: Day
  /** Cards of ideas that the course still asks about. */
  readonly cards: readonly ReviewCard[]
  readonly ideas: ReadonlyMap<string, ReviewableIdea>
  readonly plan: ReviewPlan
  /** Curves that are to be drawn again, on their day. */
  readonly redraws: readonly Redraw[]
  /** Ideas that were due today and have been reviewed. */
  readonly doneToday: number
  /** The first day not yet over that the learner reviews towards, and the class that set it where it is not their own. */
  readonly goal: { readonly day: Day; readonly from: string | undefined } | undefined
  /** The learner's own day, whether it is the first or not. */
  readonly ownGoal: Day | undefined
}

/**
 * A learner's review plan as it is now or, with `log`, as it was when only those ratings had come in: a session that is
 * under way keeps its questions that way.
 */
export async function loadReviewPlan(
  person: Person,
  at: number,
  log?: readonly ReviewLogRow[],
): Promise<LoadedPlan> {
  const day = dayAt(at, person.timeZone)
  const [isCurve, ideas] = await Promise.all([loadIsCurve(), loadReviewableIdeas()])
  const [own, classes, drawn, stored] = await Promise.all([
    findReviewGoal(store(), person.id),
    listClassesOf(store(), person.id),
    log ?? listReviews(store(), person.id, drawnIdeas(ideas, isCurve)),
    log ? cardsFromLog(log, isCurve) : listReviewCards(store(), person.id),
  ])
  const redraws = pendingRedraws(drawn, isCurve)
  const cards = stored.filter(card => ideas.has(card.idea)).map(card => withRedraws(card, redraws))
  const ratings = log ?? (await ratingsOfToday(person.id, cards, day))
  const doneToday = countDone(ratings, { day, isCurve })
  const ownGoal = own !== undefined && own >= day ? own : undefined
  const goal = firstGoal(ownGoal, classes, day)
  const confusable = Object.fromEntries([...ideas].map(([id, idea]) => [id, idea.confusableWith]))
  const plan = planReviews(cards, { day, confusable, doneToday, goal: goal?.day, redraws })
  return { day, cards, ideas, plan, redraws, doneToday, goal, ownGoal }
}

function firstGoal(
  own: Day | undefined,
  classes: readonly Pick<ClassRow, 'name' | 'review_day'>[],
  today: Day,
): LoadedPlan['goal'] {
  const goals = [
    ...(own === undefined ? [] : [{ day: own, from: undefined }]),
    ...classes.flatMap(({ name, review_day: day }) =>
      day !== null && day >= today ? [{ day, from: name }] : [],
    ),
  ]
  return goals.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0]
}

function ratingsOfToday(learner: string, cards: readonly ReviewCard[], day: Day): Promise<ReviewLogRow[]> {
  const ideas = cards.filter(card => card.lastReviewed >= day).map(card => card.idea)
  return listReviews(store(), learner, ideas)
}

function drawnIdeas(
  ideas: ReadonlyMap<string, ReviewableIdea>,
  isCurve: (question: string) => boolean,
): string[] {
  return [...ideas.values()].filter(each => [...each.open, ...each.quiz].some(isCurve)).map(each => each.id)
}

/** Ideas with a rating today that were due by then; without those that are still to be drawn. */
function countDone(
  log: readonly ReviewLogRow[],
  { day, isCurve }: { readonly day: Day; readonly isCurve: (question: string) => boolean },
): number {
  const today = new Set(log.filter(row => row.day === day).map(row => row.idea))
  const before = cardsFromLog(
    log.filter(row => row.day < day && today.has(row.idea)),
    isCurve,
  )
  const toDraw = new Set(pendingRedraws(log, isCurve).flatMap(each => (each.day <= day ? each.idea : [])))
  return before.filter(card => card.due <= day && !toDraw.has(card.idea)).length
}
