import 'server-only'
import { listDecisions } from '#db/checkpoints.ts'
import type { Question } from '#domain/assessment/question.ts'
import { parseClaimCheckData } from '#domain/diagrams/claim-check/data.ts'
import { parseLicenceCases } from '#domain/diagrams/licensing-desk/data.ts'
import { lessonOf } from '#domain/ids.ts'
import { type DecidedTable, decidedShipments, readingSkills } from '#domain/progress/decided.ts'
import { withDecisions } from '#domain/progress/decision.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { loadContent } from '#server/content/load-content.ts'
import { store } from '#server/store.ts'

/** `fraction` of the points, 0 to 1. */
export type ScoredAnswer = { readonly question: Question; readonly fraction: number }

/**
 * What a learner decided in the diagrams of a lesson, and their points by habit of reading; `answers` are those given in
 * it, the earliest first, of which the first to each question counts. Whoever calls has proved that they may read them.
 */
export async function readDecided(
  learner: string,
  lesson: string,
  answers: readonly ScoredAnswer[],
): Promise<readonly DecidedTable[]> {
  const log = (await listDecisions(store(), learner)).map(each => ({
    ...each,
    checkpoint: followAlias(each.checkpoint),
  }))
  const kept = Object.values(
    withDecisions(
      {},
      log.filter(each => lessonOf(each.checkpoint) === lesson),
    ),
  )
  return [decidedAtDesk(kept), skillsIn(lesson, { kept, answers })].flatMap(table => table ?? [])
}

type Kept = Parameters<typeof decidedShipments>[0]

function decidedAtDesk(kept: Kept): DecidedTable | undefined {
  const rows = rowsOf('licence-cases')
  return rows && decidedShipments(kept, parseLicenceCases(rows))
}

function skillsIn(
  lesson: string,
  { kept, answers }: { readonly kept: Kept; readonly answers: readonly ScoredAnswer[] },
): DecidedTable | undefined {
  const { lessons, articles } = loadContent()
  const placed = lessons.find(each => each.id === lesson)?.outline.parts ?? []
  const named = placed.find(each => each.name === 'ClaimCheck')?.id
  const article = articles.find(({ value }) => value.id === named)?.value
  const claims = article && rowsOf(article.claims)
  if (!claims) return undefined
  return readingSkills(kept, gradedIn(article.id, answers), parseClaimCheckData({ article, claims }))
}

function gradedIn(article: string, answers: readonly ScoredAnswer[]) {
  const first = new Map(answers.toReversed().map(each => [each.question.id, each]))
  return [...first.values()].flatMap(({ question, fraction }) => {
    const { ask } = question.type === 'state' ? question : {}
    if (!ask || !('claim' in ask) || ask.article !== article) return []
    return [{ claim: ask.claim, fraction }]
  })
}

function rowsOf(set: string) {
  return loadContent().dataSets.find(({ value }) => value.id === set)?.value.rows
}
