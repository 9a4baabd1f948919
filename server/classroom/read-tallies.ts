import 'server-only'
import { listLateAnswers, listLessonTallies } from '#db/lesson-tallies.ts'
import type { AssignedWork, LessonTally } from '#domain/classroom/gradebook.ts'
import type { DatedAnswer } from '#domain/classroom/late-points.ts'
import { store } from '#server/store.ts'

/**
 * What people have answered of some assignments, summed up a lesson; of assignments with a late rule also which answers
 * came after the due time. The caller has proved that the people are the reader's business.
 */
export async function readTallies(
  people: readonly string[],
  work: readonly AssignedWork[],
): Promise<LessonTally[]> {
  const ruled = work.filter(each => each.late && each.dueAt !== undefined)
  const [tallies, late] = await Promise.all([
    listLessonTallies(store(), people, questionsOf(work)),
    listLateAnswers(store(), { learners: people, questions: questionsOf(ruled), after: earliest(ruled) }),
  ])
  const byPlace = new Map<string, DatedAnswer[]>()
  for (const answer of late) {
    const place = `${answer.learner} ${answer.lesson}`
    byPlace.set(place, [...(byPlace.get(place) ?? []), answer])
  }
  return tallies.map(tally => {
    const lateAnswers = byPlace.get(`${tally.learner} ${tally.lesson}`)
    return lateAnswers ? { ...tally, lateAnswers } : tally
  })
}

function questionsOf(work: readonly AssignedWork[]): string[] {
  return [...new Set(work.flatMap(each => each.questions))]
}

/** The earliest due time, learners' own ones among them. */
function earliest(work: readonly AssignedWork[]): number {
  return Math.min(
    ...work.flatMap(each => [each.dueAt ?? Number.POSITIVE_INFINITY, ...(each.ownDues?.values() ?? [])]),
  )
}
