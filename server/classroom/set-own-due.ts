import 'server-only'
import { insertDueException, listDueExceptions } from '#db/due-exceptions.ts'
import type { Actor } from '#domain/account/actor.ts'
import { refuseQuizTimes } from '#domain/classroom/refuse-quiz-times.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { writeAudit } from '#server/admin/write-audit.ts'
import { moveQuizClose } from '#server/classroom/move-quiz-close.ts'
import { taughtResult } from '#server/classroom/taught-result.ts'
import { store } from '#server/store.ts'

export type OwnDueChange = {
  readonly assignment: string
  readonly learner: string
  /** Wall time in the class's zone; null takes the learner's own date back. */
  readonly dueLocal: string | null
  /** What the learner reads about it. */
  readonly reason: string
  /** Number of the entry that the teacher saw; 0 where there was none. */
  readonly after: number
}

/**
 * Gives one learner a due date of their own in an assignment, or takes it back. A quiz closes then for them, also for an
 * attempt they have begun.
 * @throws Problem `bad-input` before a quiz opens, `conflict` when a co-teacher changed it meanwhile or the assignment is
 * for others.
 */
export async function setOwnDue(
  actor: Actor,
  classId: string,
  { change, now }: { readonly change: OwnDueChange; readonly now: number },
): Promise<void> {
  const { class: owned, assignment, learner, isAssigned } = await taughtResult(actor, classId, change)
  if (!isAssigned) throw new Problem('conflict', `This is not assigned to ${learner.name}.`)
  const { dueLocal, reason, after } = change
  const { preset, opens_local: opensLocal } = assignment
  const wrong = preset && dueLocal !== null && refuseQuizTimes({ preset, opensLocal, dueLocal })
  if (wrong) throw new Problem('bad-input', wrong.message, [wrong])
  const by = signedIn(actor).id
  const place = { assignment: assignment.id, learner: learner.person }
  await store()
    .transaction()
    .execute(async transaction => {
      const row = { ...place, number: after + 1, due_local: dueLocal, reason, by, at: now }
      if (!(await insertDueException(transaction, row)))
        throw new Problem('conflict', 'Somebody else set this date meanwhile. Look at it again, then decide.')
      const dueLog = await listDueExceptions(transaction, [assignment.id])
      if (preset) await moveQuizClose(transaction, { ...assignment, dueLog }, owned.time_zone)
      const detail = `${dueLocal ?? 'as for the class'} in ${assignment.title}`
      await writeAudit(transaction, {
        actor: by,
        action: 'own-due-date',
        subject: learner.person,
        detail,
        now,
      })
    })
}
