import 'server-only'
import { findUserByLogin, updateUser } from '#db/users.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { store } from '#server/store.ts'

/** Changes the actor's own name, e-mail and time zone. */
export async function changeProfile(
  actor: Actor,
  given: { readonly name: string; readonly email: string | null; readonly timeZone: string },
): Promise<void> {
  const { id } = signedIn(actor)
  const holder = given.email ? await findUserByLogin(store(), given.email) : undefined
  if (holder && holder.id !== id) {
    const message = 'Another account has this address.'
    throw new Problem('bad-input', 'Please look at the marked fields.', [{ path: 'email', message }])
  }
  await updateUser(store(), id, { name: given.name, email: given.email, time_zone: given.timeZone })
}
