import 'server-only'
import { listAssignmentsAndDrafts, type StoredAssignment } from '#db/assignments.ts'
import { listRoster, type RosterEntry } from '#db/enrollments.ts'
import { listInvitationsOf, type NamedInvitation } from '#db/invitations.ts'
import { type AskingEntry, listAsking } from '#db/joining.ts'
import type { Actor } from '#domain/account/actor.ts'
import { type TaughtClass, taughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

export type LoadedClass = {
  readonly class: TaughtClass
  readonly teachers: readonly RosterEntry[]
  readonly learners: readonly RosterEntry[]
  /** Drafts too. */
  readonly assignments: readonly StoredAssignment[]
  /** Teachers who were asked and have not answered. */
  readonly invited: readonly NamedInvitation[]
  /** People who came with the code and wait, or were refused. */
  readonly asking: readonly AskingEntry[]
}

/** A class the actor teaches, with roster and assignments. */
export async function loadClass(actor: Actor, classId: string): Promise<LoadedClass> {
  const owned = await taughtClass(actor, classId)
  const [roster, assignments, invited, asking] = await Promise.all([
    listRoster(store(), owned.id),
    listAssignmentsAndDrafts(store(), [owned.id]),
    listInvitationsOf(store(), owned.id),
    listAsking(store(), owned.id),
  ])
  return {
    class: owned,
    teachers: roster.filter(entry => entry.role === 'teacher'),
    learners: roster.filter(entry => entry.role === 'learner'),
    assignments,
    invited,
    asking,
  }
}
