import 'server-only'
import { randomUUID } from 'node:crypto'
import { insertAssignment } from '#db/assignments.ts'
import type { Actor } from '#domain/account/actor.ts'
import { defaultTitle, lessonsOf } from '#domain/classroom/assigned-work.ts'
import type { AssignmentItem } from '#domain/classroom/assignment-item.ts'
import { LATE_IN_FULL, type LateRule } from '#domain/classroom/late-rule.ts'
import type { Recipients } from '#domain/classroom/recipients.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { demandLearners } from '#server/classroom/demand-learners.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { store } from '#server/store.ts'

type GivenWork = {
  /** Empty is called after what it holds. */
  readonly title: string
  readonly items: readonly AssignmentItem[]
  /** Wall time in the class's zone. */
  readonly dueLocal: string | null
  /** What late answers count; all of it, unless said. */
  readonly late?: LateRule
  /** The whole class, unless said. */
  readonly recipients?: Recipients
  /** Learners do not see it until it is published. */
  readonly isDraft?: boolean
  readonly now: number
}

/** Gives modules or lessons to a class of the actor, or to some of its learners. Returns the id. */
export async function createAssignment(actor: Actor, classId: string, given: GivenWork): Promise<string> {
  const owned = await taughtClass(actor, classId)
  const course = await loadCourse()
  if (given.items.length === 0 || given.items.some(item => lessonsOf([item], course).length === 0)) {
    throw new Problem('bad-input', 'Choose at least one module or lesson of the course.', [
      { path: 'items', message: 'Choose at least one module or lesson.' },
    ])
  }
  const { recipients = 'class', late = LATE_IN_FULL } = given
  const learners = await demandLearners(owned, recipients)
  const id = randomUUID()
  const row = {
    id,
    class: owned.id,
    title: given.title || defaultTitle(given.items, course),
    opens_local: null,
    due_local: given.dueLocal,
    preset: null,
    minutes: null,
    late_percent: late.perDay,
    late_days: late.days,
    audience: recipients === 'class' ? ('class' as const) : ('learners' as const),
    created_by: signedIn(actor).id,
    created_at: given.now,
    published_at: given.isDraft ? null : given.now,
    archived_at: null,
    version: 1,
  }
  const items = given.items.map((item, position) => ({ ...item, assignment: id, position }))
  await insertAssignment(store(), row, { items, learners })
  return id
}
