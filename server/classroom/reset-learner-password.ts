import 'server-only'
import { findUser, updateUser } from '#db/users.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { hashPassword } from '#server/account/hash-password.ts'
import { signedIn } from '#server/account/policy.ts'
import { makePassword } from '#server/admin/make-password.ts'
import { writeAudit } from '#server/admin/write-audit.ts'
import type { SignInCard } from '#server/classroom/import-roster.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

/**
 * Gives a learner a new random password and ends their sessions. Only for accounts that a class of the actor made: an
 * account that somebody made for themselves is theirs, whichever class they join.
 */
export async function resetLearnerPassword(
  actor: Actor,
  classId: string,
  { learner, now }: { readonly learner: string; readonly now: number },
): Promise<SignInCard> {
  const owned = await taughtClass(actor, classId)
  const user = await findUser(store(), learner)
  if (user?.managed_by !== owned.id)
    throw new Problem('not-found', 'This class did not make this account, so it cannot change its password.')
  const password = makePassword()
  const password_hash = await hashPassword(password)
  await store()
    .transaction()
    .execute(async transaction => {
      await updateUser(transaction, learner, { password_hash }, { endSessions: true })
      const note = { actor: signedIn(actor).id, action: 'reset-password', subject: learner, now } as const
      await writeAudit(transaction, note)
    })
  return { name: user.name, userName: user.user_name, password }
}
