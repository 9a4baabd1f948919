import 'server-only'
import { listAssignments } from '#db/assignments.ts'
import { listRoster } from '#db/enrollments.ts'
import { listResponsesInLessons } from '#db/responses.ts'
import type { Actor } from '#domain/account/actor.ts'
import { lessonsOf } from '#domain/classroom/assigned-work.ts'
import { csvFileName } from '#domain/classroom/exports/csv-file.ts'
import { responsesCsv } from '#domain/classroom/exports/responses-csv.ts'
import { wallTimeAt } from '#domain/classroom/wall-time.ts'
import { formerIds } from '#server/assessment/former-ids.ts'
import type { CsvFile } from '#server/classroom/export-scores.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { store } from '#server/store.ts'

/**
 * Every answer that learners of a class the actor teaches gave in its assigned lessons, as CSV. What they do elsewhere of
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
  const lessons = lessonsOf(
    assignments.flatMap(each => each.items),
    course,
  )
  const responses = await listResponsesInLessons(
    store(),
    learners.map(each => each.person),
    lessons.flatMap(id => [id, ...formerIds(id)]),
  )
  const csv = responsesCsv(responses, {
    className: owned.name,
    timeZone: owned.time_zone,
    userNames: new Map(learners.map(each => [each.person, each.userName])),
  })
  return { name: csvFileName(owned.name, 'answers', wallTimeAt(now, owned.time_zone).slice(0, 10)), csv }
}
