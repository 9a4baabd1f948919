import 'server-only'
import { group } from 'd3-array'
import { listTriesSince, type TryRow } from '#db/responses.ts'
import type { AssignedWork, RecheckTally } from '#domain/classroom/gradebook.ts'
import { lessonOf } from '#domain/ids.ts'
import { formerIds } from '#server/assessment/former-ids.ts'
import { summariseLog } from '#server/assessment/summarise-log.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { store } from '#server/store.ts'

/** What learners answered to the questions of re-checks since each was given, summed up. */
export async function readRecheckTallies(
  work: readonly AssignedWork[],
  learners: readonly string[],
): Promise<RecheckTally[]> {
  const tallies = work.map(async ({ id, since, questions }) => {
    if (since === undefined) return []
    const lessons = [...new Set(questions.map(lessonOf))].flatMap(each => [each, ...formerIds(each)])
    const log = await listTriesSince(store(), { learners, lessons, since })
    const asked = log.filter(row => questions.includes(followAlias(row.question)))
    return [...group(asked, row => row.learner)].map(([learner, own]) => tallyOf(id, learner, own))
  })
  return (await Promise.all(tallies)).flat()
}

function tallyOf(assignment: string, learner: string, own: readonly TryRow[]): RecheckTally {
  const summaries = summariseLog(learner, own)
  const sum = (values: readonly (number | null)[]) =>
    values.reduce<number>((total, each) => total + (each ?? 0), 0)
  return {
    assignment,
    learner,
    answered: summaries.length,
    firstEarned: sum(summaries.map(each => each.first_earned)),
    bestEarned: sum(summaries.map(each => each.best_earned)),
    pending: summaries.filter(each => each.best_earned === null).length,
    waiting: sum(summaries.map(each => (each.best_earned === null ? each.possible : 0))),
    startedAt: Math.min(...summaries.map(each => each.first_at)),
    finishedAt: Math.max(...summaries.map(each => each.first_at)),
  }
}
