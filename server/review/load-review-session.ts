import 'server-only'
import { listLastAnswers, listReviewCards, listReviews } from '#db/reviews.ts'
import type { ReviewLogRow } from '#db/schema.ts'
import type { Person } from '#domain/account/actor.ts'
import type { PublicQuestion } from '#domain/assessment/public-question.ts'
import type { Day } from '#domain/review/day.ts'
import { pickGuise } from '#domain/review/pick-guise.ts'
import { pickAhead } from '#domain/review/plan-reviews.ts'
import { type Rating, worstRating } from '#domain/review/rating.ts'
import type { Redraw } from '#domain/review/redraw.ts'
import type { ReviewCard } from '#domain/review/schedule.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { loadPublicQuestions } from '#server/content/load-public-questions.ts'
import { loadReviewPlan } from '#server/review/load-review-plan.ts'
import type { ReviewableIdea } from '#server/review/load-reviewable-ideas.ts'
import { store } from '#server/store.ts'

/** Which session: begun when (UTC milliseconds), with what is due or with more than that. */
export type SessionStart = { readonly from: number; readonly ahead: boolean }

export type ReviewStep = {
  readonly idea: string
  readonly title: string
  /** `module/lesson` that teaches the idea. */
  readonly lesson: string
  readonly question: PublicQuestion
  /** When a curve that is asked for again was first drawn. */
  readonly drawnOn: Day | undefined
  /** How it went, when the idea comes next, and whether it is held better than before; undefined until it is rated. */
  readonly done: { readonly rating: Rating; readonly due: Day; readonly isStronger: boolean } | undefined
}

/**
 * A session of at most ten questions. Which ones depends on nothing but what was known when it began, so reloading,
 * going back or going on elsewhere meets the same questions, and answering one does not move the others.
 */
export async function loadReviewSession(
  person: Person,
  { from, ahead }: SessionStart,
): Promise<{ readonly day: Day; readonly steps: readonly ReviewStep[] }> {
  const [log, answers, stored] = await Promise.all([
    listReviews(store(), person.id),
    listLastAnswers(store(), person.id, from),
    listReviewCards(store(), person.id),
  ])
  const loaded = await loadReviewPlan(
    person,
    from,
    log.filter(row => row.noted_at < from),
  )
  const { day, cards, ideas, plan, redraws } = loaded
  const confusable = Object.fromEntries([...ideas].map(([id, idea]) => [id, idea.confusableWith]))
  const picked = ahead ? pickAhead(cards, { day, confusable, redraws }) : plan.today
  const answered = new Map(answers.map(each => [followAlias(each.question), each.at]))
  const guises = picked.map(idea =>
    guiseOf(ideas.get(idea), { answered, day, redraws, seed: `${idea}/${from}` }),
  )
  const questions = await loadPublicQuestions(guises.filter(each => each !== undefined))
  const steps = picked.flatMap((idea, at): ReviewStep[] => {
    const known = ideas.get(idea)
    const question = questions.get(guises[at] ?? '')
    if (!known || !question) return []
    const since = log.filter(row => row.idea === idea && row.noted_at >= from)
    const done = doneIn(since, {
      before: cards.find(card => card.idea === idea),
      now: stored.find(card => card.idea === idea),
    })
    const drawnOn = redraws.find(each => each.day <= day && each.idea === idea)?.drawnOn
    return [{ idea, title: known.title, lesson: known.lesson, question, drawnOn, done }]
  })
  return { day, steps }
}

type Asking = {
  readonly answered: ReadonlyMap<string, number>
  readonly day: Day
  readonly redraws: readonly Redraw[]
  readonly seed: string
}

function guiseOf(
  idea: ReviewableIdea | undefined,
  { answered, day, redraws, seed }: Asking,
): string | undefined {
  if (!idea) return undefined
  const own = redraws.filter(each => each.idea === idea.id)
  const due = own.find(each => each.day <= day)
  if (due) return followAlias(due.question)
  const waiting = new Set(own.map(each => followAlias(each.question)))
  const met = [...idea.open, ...idea.quiz.filter(each => answered.has(each))]
  // An idea that only quizzes ask about, and none of their questions met under its present name, is asked all the same.
  const asked = (met.length > 0 ? met : idea.quiz).filter(each => !waiting.has(each))
  const guises = asked.map(id => ({ id, lastAnswered: answered.get(id) }))
  return pickGuise(guises, seed)
}

function doneIn(
  since: readonly ReviewLogRow[],
  { before, now }: { readonly before: ReviewCard | undefined; readonly now: ReviewCard | undefined },
): ReviewStep['done'] {
  const rating = worstRating(since.map(row => row.rating))
  if (!rating || !now) return undefined
  return { rating, due: now.due, isStronger: now.stability > (before?.stability ?? 0) }
}
