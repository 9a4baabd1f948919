import 'server-only'
import type { Store } from '#db/open.ts'
import { listAnsweredQuestions, listResponsesTo, type StandingResponse } from '#db/regrades.ts'
import { listNames } from '#db/users.ts'
import type { Scored } from '#domain/assessment/outcome.ts'
import { compareScores, type Standing } from '#domain/assessment/regrade-effect.ts'
import { scoreResponse } from '#domain/assessment/score-response.ts'
import { summariseTries } from '#domain/progress/question-summary.ts'
import { formerIds } from '#server/assessment/former-ids.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { type LoadedQuestion, loadQuestions } from '#server/content/load-questions.ts'

export type RegradeScope = {
  /** Present ids; all that were ever answered, unless said. */
  readonly questions?: readonly string[]
  /** Everybody, unless said. */
  readonly learners?: readonly string[]
  /** Without the attempts at quizzes that learners practised of their own accord. */
  readonly assignedOnly?: boolean
  /** Answers of this learner to this question, by its present id? All, unless said. */
  readonly isWithin?: (learner: string, question: string) => boolean
}

export type NewScore = { readonly response: StandingResponse; readonly outcome: Scored }

/** Best score of one learner: as it is, scored again, and scored again with lower scores taken too. */
export type LearnerChange = {
  readonly learner: string
  readonly name: string
  readonly before: Standing
  readonly after: Standing
  readonly lowered: Standing
}

export type QuestionRegrade = {
  readonly asked: LoadedQuestion
  /** New scores that are no lower than the old ones. */
  readonly gains: readonly NewScore[]
  /** New scores that are lower. */
  readonly losses: readonly NewScore[]
  /** Answers that keep their score: the question as it is now has none for them, or a person gave it. */
  readonly unscorable: number
  readonly judged: number
  /** Learners with a gain or a loss, by name. */
  readonly learners: readonly LearnerChange[]
}

/**
 * What scoring stored responses by today's questions would change; nothing is written. Only questions for which anything
 * would change, in the order of the course.
 */
export async function planRegrade(store: Store, scope: RegradeScope): Promise<QuestionRegrade[]> {
  const known = await loadQuestions()
  const wanted = new Set(scope.questions ?? (await listAnsweredQuestions(store)).map(id => followAlias(id)))
  const plans: QuestionRegrade[] = []
  for (const [id, asked] of known) {
    if (!wanted.has(id)) continue
    const rows = await listResponsesTo(store, [id, ...formerIds(id)], scope.learners)
    const log = rows.filter(
      row =>
        (!scope.assignedOnly || row.attempt === null || row.assignment !== null) &&
        (scope.isWithin?.(row.learner, id) ?? true),
    )
    const plan = await planQuestion(store, asked, log)
    if (plan.gains.length + plan.losses.length > 0) plans.push(plan)
  }
  return plans
}

async function planQuestion(
  store: Store,
  asked: LoadedQuestion,
  log: readonly StandingResponse[],
): Promise<QuestionRegrade> {
  const gains: NewScore[] = []
  const losses: NewScore[] = []
  let unscorable = 0
  let judged = 0
  for (const response of log) {
    if (response.question_version === asked.version) continue
    const outcome = scoreResponse(asked.question, JSON.parse(response.answer))
    const change = compareScores(response, outcome)
    if (change === 'same') continue
    if (response.judged !== null) judged += 1
    else if (outcome.kind !== 'scored') unscorable += 1
    else if (change === 'gains') gains.push({ response, outcome })
    else if (change === 'loses') losses.push({ response, outcome })
  }
  const touched = [...new Set([...gains, ...losses].map(each => each.response.learner))]
  const names = await listNames(store, touched)
  const learners = touched
    .map(learner => {
      const own = log.filter(each => each.learner === learner)
      return {
        learner,
        name: names.get(learner) ?? '',
        before: bestOf(own, []),
        after: bestOf(own, gains),
        lowered: bestOf(own, [...gains, ...losses]),
      }
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return { asked, gains, losses, unscorable, judged, learners }
}

function bestOf(log: readonly StandingResponse[], scores: readonly NewScore[]): Standing {
  const fresh = new Map(scores.map(each => [each.response.id, each.outcome]))
  const summary = summariseTries(
    log.map(row => ({
      ...row,
      earned: fresh.get(row.id)?.earned ?? row.earned,
      possible: fresh.get(row.id)?.possible ?? row.possible,
      answeredAt: row.answered_at,
      receivedAt: row.received_at,
    })),
  )
  return { earned: summary?.bestEarned ?? null, possible: summary?.possible ?? 0 }
}
