import 'server-only'
import { listDecisions, listReachedCheckpoints } from '#db/checkpoints.ts'
import { listQuestionResults, type ResultWithAnswer } from '#db/question-results.ts'
import type { Actor, Person } from '#domain/account/actor.ts'
import { withDecisions } from '#domain/progress/decision.ts'
import {
  type LessonPlan,
  type Progress,
  planOf,
  progressOf,
  type QuestionProgress,
  type Traces,
} from '#domain/progress/progress.ts'
import { settleAttempts } from '#server/assessment/settle-attempts.ts'
import { loadAssigned } from '#server/classroom/load-assigned.ts'
import { loadNotices } from '#server/classroom/load-notices.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { sinceRestart } from '#server/progress/since-restart.ts'
import { countDueReviews } from '#server/review/count-due-reviews.ts'
import { store } from '#server/store.ts'

/** Longest last answer that travels along, in characters of JSON: essays stay behind. */
const LONGEST_CARRIED = 2000

/** All that a page needs to know of its reader, in one answer. A visitor gets what the course asks for, and no traces. */
export async function loadProgress(actor: Actor, now: number): Promise<Progress> {
  const course = await loadCourse()
  const plans = course.modules.flatMap(module => module.lessons).map(planOf)
  return actor.kind === 'visitor' ? signedOut(plans) : signedInProgress(actor, plans, now)
}

function signedOut(plans: readonly LessonPlan[]): Progress {
  const traces = { questions: {}, checkpoints: {} }
  return {
    status: 'signed-out',
    person: null,
    ...traces,
    ...progressOf(plans, traces),
    decisions: {},
    assigned: [],
    dueReviews: 0,
    notices: [],
  }
}

async function signedInProgress(
  person: Person,
  plans: readonly LessonPlan[],
  now: number,
): Promise<Progress> {
  await settleAttempts(person.id, now)
  const [all, everReached, everDecided, { assigned }, dueReviews] = await Promise.all([
    listQuestionResults(store(), person.id),
    listReachedCheckpoints(store(), person.id),
    listDecisions(store(), person.id),
    loadAssigned(person, now),
    countDueReviews(person, now),
  ])
  const { results, reached, decided } = await sinceRestart(person.id, {
    ...{ results: all, reached: everReached, decided: everDecided },
  })
  const traces: Traces = {
    questions: Object.fromEntries(results.map(row => [followAlias(row.question), toQuestion(row)])),
    checkpoints: Object.fromEntries(reached.map(each => [followAlias(each.checkpoint), each.at])),
  }
  const { id, name, role } = person
  return {
    status: 'signed-in',
    person: { id, name, role },
    ...traces,
    ...progressOf(plans, traces),
    decisions: withDecisions(
      {},
      decided.map(each => ({ ...each, checkpoint: followAlias(each.checkpoint) })),
    ),
    assigned,
    dueReviews,
    notices: await loadNotices(person, { assigned, now }),
  }
}

function toQuestion(row: ResultWithAnswer): QuestionProgress {
  const carried = row.answer !== null && row.answer.length <= LONGEST_CARRIED
  return {
    tries: row.tries,
    first: row.first_earned,
    best: row.best_earned,
    last: row.last_earned,
    possible: row.possible,
    at: row.last_at,
    ...(carried && { answer: JSON.parse(row.answer ?? 'null') as unknown }),
  }
}
