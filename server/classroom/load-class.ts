import 'server-only'
import { listAssignments, type StoredAssignment } from '#db/assignments.ts'
import { listRoster, type RosterEntry } from '#db/enrollments.ts'
import { listInvitationsOf, type NamedInvitation } from '#db/invitations.ts'
import type { Actor } from '#domain/account/actor.ts'
import { type TaughtClass, taughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

export type LoadedClass = {
  readonly class: TaughtClass
  readonly teachers: readonly RosterEntry[]
  readonly learners: readonly RosterEntry[]
  readonly assignments: readonly StoredAssignment[]
  /** Teachers who were asked and have not answered. */
  readonly invited: readonly NamedInvitation[]
}

/** A class the actor teaches, with roster and assignments. */
export async function loadClass(actor: Actor, classId: string): Promise<LoadedClass> {
  const owned = await taughtClass(actor, classId)
  const [roster, assignments, invited] = await Promise.all([
    listRoster(store(), owned.id),
    listAssignments(store(), [owned.id]),
    listInvitationsOf(store(), owned.id),
  ])
  return {
    class: owned,
    teachers: roster.filter(entry => entry.role === 'teacher'),
    learners: roster.filter(entry => entry.role === 'learner'),
    assignments,
    invited,
  }
}
