import 'server-only'
import { updateUser } from '#db/users.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { administrator, type Shell } from '#server/admin/policy.ts'
import { writeAudit } from '#server/admin/write-audit.ts'
import { store } from '#server/store.ts'

/** Signs a person out on every device. */
export async function endSessions(by: Actor | Shell, person: string, now: number): Promise<void> {
  const actor = administrator(by)
  await store()
    .transaction()
    .execute(async transaction => {
      const user = await updateUser(transaction, person, {}, { endSessions: true })
      if (!user) throw new Problem('not-found', 'There is no such person.')
      await writeAudit(transaction, { actor, action: 'sign-out-everywhere', subject: person, now })
    })
}
