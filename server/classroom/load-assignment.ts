import 'server-only'
import type { StoredAssignment } from '#db/assignments.ts'
import { listTaughtClasses } from '#db/classes.ts'
import type { NamedDueException } from '#db/due-exceptions.ts'
import { listRoster, type RosterEntry } from '#db/enrollments.ts'
import type { Actor } from '#domain/account/actor.ts'
import { standingDues } from '#domain/classroom/own-due.ts'
import type { Recipients } from '#domain/classroom/recipients.ts'
import { signedIn } from '#server/account/policy.ts'
import type { TaughtClass } from '#server/classroom/policy.ts'
import { taughtAssignment } from '#server/classroom/taught-assignment.ts'
import { store } from '#server/store.ts'

export type OwnDue = NamedDueException & { readonly due_local: string; readonly name: string }

export type LoadedAssignment = {
  readonly class: TaughtClass
  readonly assignment: StoredAssignment & { readonly recipients: Recipients }
  readonly learners: readonly RosterEntry[]
  /** Due dates that learners of the class have of their own, by name. */
  readonly ownDues: readonly OwnDue[]
  /** Other classes of the actor that it can be copied to. */
  readonly otherClasses: readonly { readonly id: string; readonly name: string }[]
}

/** An assignment, or a draft of one, of a class the actor teaches, with whom it could be for. */
export async function loadAssignment(actor: Actor, classId: string, id: string): Promise<LoadedAssignment> {
  const { class: owned, assignment } = await taughtAssignment(actor, classId, id)
  const [roster, classes] = await Promise.all([
    listRoster(store(), owned.id),
    listTaughtClasses(store(), signedIn(actor).id),
  ])
  const learners = roster.filter(entry => entry.role === 'learner')
  const dues = standingDues(assignment.dueLog)
  return {
    class: owned,
    assignment: {
      ...assignment,
      recipients: assignment.audience === 'class' ? 'class' : assignment.learners,
    },
    learners,
    ownDues: learners.flatMap(({ person, name }) => {
      const due = dues.get(person)
      return due ? [{ ...due, name }] : []
    }),
    otherClasses: classes.filter(each => each.id !== owned.id && each.archived_at === null),
  }
}
