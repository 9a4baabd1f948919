import 'server-only'
import { listAssignments } from '#db/assignments.ts'
import { listRoster } from '#db/enrollments.ts'
import { listResponsesInLessons } from '#db/responses.ts'
import type { ResponseRow } from '#db/schema.ts'
import type { Actor } from '#domain/account/actor.ts'
import { assignedWork } from '#domain/classroom/assigned-work.ts'
import { csvFileName } from '#domain/classroom/exports/csv-file.ts'
import { responsesCsv } from '#domain/classroom/exports/responses-csv.ts'
import { ownWork } from '#domain/classroom/own-work.ts'
import { wallTimeAt } from '#domain/classroom/wall-time.ts'
import { lessonOf } from '#domain/ids.ts'
import { formerIds } from '#server/assessment/former-ids.ts'
import { assignmentOf } from '#server/classroom/assignment-of.ts'
import type { CsvFile } from '#server/classroom/export-scores.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { store } from '#server/store.ts'

/**
 * Every answer that learners of a class the actor teaches gave in the lessons assigned to them and to re-checks, as CSV. What they do elsewhere of
 * their own accord, and what a quiz still withholds from them, is not in it.
 */
export async function exportResponses(actor: Actor, classId: string, now: number): Promise<CsvFile> {
  const owned = await taughtClass(actor, classId)
  const [course, roster, assignments] = await Promise.all([
    loadCourse(),
    listRoster(store(), owned.id),
    listAssignments(store(), [owned.id]),
  ])
  const learners = roster.filter(entry => entry.role === 'learner')
  const work = assignments.map(each => assignedWork(assignmentOf(each), course, owned.time_zone))
  const lessons = [...new Set(work.flatMap(each => [...each.lessons, ...each.questions.map(lessonOf)]))]
  const workIn = new Map(lessons.map(id => [id, work.filter(each => each.lessons.includes(id))]))
  const rechecks = work.filter(each => each.since !== undefined)
  const isAssigned = ({ learner, lesson, question, answered_at }: ResponseRow) =>
    (workIn.get(followAlias(lesson)) ?? []).some(each => ownWork(each, { id: learner }) !== undefined) ||
    rechecks.some(
      each =>
        answered_at >= (each.since ?? 0) &&
        each.questions.includes(followAlias(question)) &&
        ownWork(each, { id: learner }) !== undefined,
    )
  const responses = await listResponsesInLessons(
    store(),
    learners.map(each => each.person),
    lessons.flatMap(id => [id, ...formerIds(id)]),
  )
  const assigned = responses.filter(isAssigned)
  const csv = responsesCsv(assigned, {
    className: owned.name,
    timeZone: owned.time_zone,
    userNames: new Map(learners.map(each => [each.person, each.userName])),
  })
  return { name: csvFileName(owned.name, 'answers', wallTimeAt(now, owned.time_zone).slice(0, 10)), csv }
}
