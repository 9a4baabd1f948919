import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import { insertAssignment, listAssignments } from '#db/assignments.ts'
import { insertClass } from '#db/classes.ts'
import { enroll, listRoster } from '#db/enrollments.ts'
import type { Actor } from '#domain/account/actor.ts'
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

/** Makes a new class like one of the actor: its assignments with later dates, on request its learners. Returns the new id. */
export async function rollOverClass(
  actor: Actor,
  classId: string,
  { name, weeks, withLearners, now }: RollOver & { readonly now: number },
): Promise<string> {
  const old = await taughtClass(actor, classId)
  const teacher = signedIn(actor).id
  const [assignments, roster] = await Promise.all([
    listAssignments(store(), [old.id]),
    listRoster(store(), old.id),
  ])
  const id = randomUUID()
  const later = (local: string | null) => (local === null ? null : addDays(local, weeks * 7))
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
  for (const { items, ...given } of assignments) {
    const assignment = randomUUID()
    const dates = { opens_local: later(given.opens_local), due_local: later(given.due_local) }
    await insertAssignment(
      store(),
      { ...given, ...dates, id: assignment, class: id, created_by: teacher, created_at: now, version: 1 },
      items.map(item => ({ ...item, assignment })),
    )
  }
  const learners = withLearners ? roster.filter(entry => entry.role === 'learner') : []
  for (const { person } of learners) {
    const entry = { class: id, person, role: 'learner', status: 'active', from_at: now, to_at: null } as const
    await enroll(store(), { id: randomUUID(), ...entry })
  }
  return id
}
