import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import { insertAssignment, listAssignmentsAndDrafts, type StoredAssignment } from '#db/assignments.ts'
import { insertClass } from '#db/classes.ts'
import { enroll, listRoster } from '#db/enrollments.ts'
import type { Actor } from '#domain/account/actor.ts'
import { copiedRecipients } from '#domain/classroom/copied-recipients.ts'
import { joinCodeFrom } from '#domain/classroom/join-code.ts'
import { addDays } from '#domain/classroom/wall-time.ts'
import { signedIn } from '#server/account/policy.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

export type RollOver = {
  readonly name: string
  /** How far dates move; whole weeks keep the day of the week, and the hour stays over a clock change. */
  readonly weeks: number
  readonly withLearners: boolean
}

/**
 * Makes a new class like one of the actor: its assignments with later dates, on request its learners. What was for named
 * learners is for those of them who come along; where none does, it waits as a draft. Returns the new id.
 */
export async function rollOverClass(
  actor: Actor,
  classId: string,
  { name, weeks, withLearners, now }: RollOver & { readonly now: number },
): Promise<string> {
  const old = await taughtClass(actor, classId)
  const teacher = signedIn(actor).id
  const [assignments, roster] = await Promise.all([
    listAssignmentsAndDrafts(store(), [old.id]),
    listRoster(store(), old.id),
  ])
  const id = randomUUID()
  const row = {
    ...old,
    id,
    name,
    join_code: joinCodeFrom(randomBytes(6)),
    join_open: 1,
    code_ends_at: null,
    review_day: null,
    created_at: now,
    archived_at: null,
    version: 1,
  } as const
  await insertClass(store(), row, { enrollment: randomUUID(), person: teacher })
  const learners = withLearners ? roster.filter(entry => entry.role === 'learner') : []
  const people = learners.map(each => each.person)
  for (const each of assignments) await giveLater(each, { id, teacher, people, weeks, now })
  for (const { person } of learners) {
    const entry = { class: id, person, role: 'learner', status: 'active', from_at: now, to_at: null } as const
    await enroll(store(), { id: randomUUID(), ...entry })
  }
  return id
}

async function giveLater(
  { items, learners: named, dueLog: _, ...given }: StoredAssignment,
  next: {
    readonly id: string
    readonly teacher: string
    readonly people: readonly string[]
    readonly weeks: number
    readonly now: number
  },
): Promise<void> {
  const { id, teacher, people, weeks, now } = next
  const later = (local: string | null) => (local === null ? null : addDays(local, weeks * 7))
  const { learners, isForNobody } = copiedRecipients({ ...given, learners: named }, people)
  const assignment = randomUUID()
  const row = {
    ...given,
    id: assignment,
    class: id,
    opens_local: later(given.opens_local),
    due_local: later(given.due_local),
    created_by: teacher,
    created_at: now,
    published_at: isForNobody || given.published_at === null ? null : now,
    rechecks: null,
    version: 1,
  }
  await insertAssignment(store(), row, { items: items.map(item => ({ ...item, assignment })), learners })
}
