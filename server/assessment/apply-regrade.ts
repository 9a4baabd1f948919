import 'server-only'
import type { Store } from '#db/open.ts'
import { insertQuestionVersions } from '#db/question-versions.ts'
import { insertRegrades } from '#db/regrades.ts'
import { lockLearner } from '#db/responses.ts'
import { writeAudit } from '#server/admin/write-audit.ts'
import {
  type NewScore,
  planRegrade,
  type QuestionRegrade,
  type RegradeScope,
} from '#server/assessment/plan-regrade.ts'
import { refreshResults } from '#server/assessment/refresh-results.ts'
import { noteReviews } from '#server/review/note-reviews.ts'
import { store } from '#server/store.ts'

type Regrading = {
  /** Who asked for it; null for the shell. */
  readonly by: string | null
  /** Take lower scores too? */
  readonly lower: boolean
  readonly now: number
}

/**
 * Scores stored responses again by today's questions, learner by learner: the new scores are added to the log, the summaries
 * follow, the old scores stay. Gives how many answers and learners have a new score. Whoever calls has proved that they
 * may.
 */
export async function applyRegrade(
  scope: RegradeScope,
  regrading: Regrading,
): Promise<{ answers: number; learners: number }> {
  const plans = await planRegrade(store(), scope)
  const learners = new Set(
    plans.flatMap(plan => scoresOf(plan, regrading)).map(each => each.response.learner),
  )
  let answers = 0
  for (const learner of learners) {
    answers += await store()
      .transaction()
      .execute(transaction => regradeLearner(transaction, { ...scope, learners: [learner] }, regrading))
  }
  return { answers, learners: learners.size }
}

async function regradeLearner(
  transaction: Store,
  scope: RegradeScope & { readonly learners: readonly [string] },
  regrading: Regrading,
): Promise<number> {
  const [learner] = scope.learners
  await lockLearner(transaction, learner)
  const plans = await planRegrade(transaction, scope)
  const scores = plans.flatMap(plan => scoresOf(plan, regrading))
  for (const plan of plans) await write(transaction, plan, regrading)
  const questions = plans.map(plan => plan.asked.question.id)
  await refreshResults(transaction, learner, questions)
  await noteReviews(
    transaction,
    learner,
    scores.flatMap(each => rated(each, regrading.now)),
  )
  await writeAudit(transaction, {
    actor: regrading.by,
    action: 'regrade',
    subject: learner,
    detail: `${scores.length} ${scores.length === 1 ? 'answer' : 'answers'} to ${questions.join(', ')}`,
    now: regrading.now,
  })
  return scores.length
}

async function write(transaction: Store, plan: QuestionRegrade, regrading: Regrading): Promise<void> {
  const { question, version } = plan.asked
  const scores = scoresOf(plan, regrading)
  // A response keeps the id its question had; its version is looked up under that id.
  const ids = new Set(scores.map(each => each.response.question))
  const body = JSON.stringify(question)
  await insertQuestionVersions(
    transaction,
    [...ids].map(id => ({ question: id, version, body, first_used_at: regrading.now })),
  )
  await insertRegrades(
    transaction,
    scores.map(({ response, outcome }) => ({
      response: response.id,
      learner: response.learner,
      question_version: version,
      earned: outcome.earned,
      possible: outcome.possible,
      misconception: outcome.misconceptions[0] ?? null,
      at: regrading.now,
      by: regrading.by,
    })),
  )
}

function scoresOf({ gains, losses }: QuestionRegrade, { lower }: Regrading): readonly NewScore[] {
  return lower ? [...gains, ...losses] : gains
}

/** Review learns of an answer that waited until now; one that has rated an idea already is left alone there. */
function rated({ response, outcome }: NewScore, now: number) {
  if (response.attempt !== null) return []
  return [{ ...response, earned: outcome.earned, possible: outcome.possible, received_at: now }]
}
