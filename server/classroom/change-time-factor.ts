import 'server-only'
import { findTimeFactor } from '#db/attempts.ts'
import { listRoster } from '#db/enrollments.ts'
import { updateTimeFactor } from '#db/users.ts'
import type { Actor } from '#domain/account/actor.ts'
import type { TimeFactor } from '#domain/assessment/time-factor.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { writeAudit } from '#server/admin/write-audit.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

/**
 * Sets by how much the time limits of a learner are stretched, in every quiz of every class, for attempts begun from now
 * on. Any teacher of the learner may; it is noted in the audit log.
 * @throws Problem `not-found` where the learner is not in the class.
 */
export async function changeTimeFactor(
  actor: Actor,
  classId: string,
  { learner, factor, now }: { readonly learner: string; readonly factor: TimeFactor; readonly now: number },
): Promise<void> {
  const owned = await taughtClass(actor, classId)
  const roster = await listRoster(store(), owned.id)
  if (!roster.some(entry => entry.person === learner && entry.role === 'learner'))
    throw new Problem('not-found', 'This learner is not in the class.')
  await store()
    .transaction()
    .execute(async transaction => {
      const before = await findTimeFactor(transaction, learner)
      if (before === factor) return
      await updateTimeFactor(transaction, learner, factor)
      await writeAudit(transaction, {
        actor: signedIn(actor).id,
        action: 'change-extra-time',
        subject: learner,
        detail: `${before} to ${factor}`,
        now,
      })
    })
}
