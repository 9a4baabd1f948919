import 'server-only'
import { randomUUID } from 'node:crypto'
import { insertAssignment } from '#db/assignments.ts'
import type { Actor } from '#domain/account/actor.ts'
import { defaultTitle, lessonsOf } from '#domain/classroom/assigned-work.ts'
import type { AssignmentItem } from '#domain/classroom/assignment-item.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { store } from '#server/store.ts'

/** Gives modules or lessons to a class of the actor; `dueLocal` is wall time in the class's zone. Returns the id. */
export async function createAssignment(
  actor: Actor,
  classId: string,
  given: { title: string; items: readonly AssignmentItem[]; dueLocal: string | null; now: number },
): Promise<string> {
  const owned = await taughtClass(actor, classId)
  const course = await loadCourse()
  if (given.items.length === 0 || given.items.some(item => lessonsOf([item], course).length === 0)) {
    throw new Problem('bad-input', 'Choose at least one module or lesson of the course.', [
      { path: 'items', message: 'Choose at least one module or lesson.' },
    ])
  }
  const id = randomUUID()
  const row = {
    id,
    class: owned.id,
    title: given.title || defaultTitle(given.items, course),
    opens_local: null,
    due_local: given.dueLocal,
    preset: null,
    minutes: null,
    created_by: signedIn(actor).id,
    created_at: given.now,
    archived_at: null,
    version: 1,
  }
  await insertAssignment(
    store(),
    row,
    given.items.map((item, position) => ({ ...item, assignment: id, position })),
  )
  return id
}
