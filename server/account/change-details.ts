import 'server-only'
import { isLoginTaken, updateUser } from '#db/users.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { store } from '#server/store.ts'

export type Details = {
  readonly name: string
  readonly userName: string
  readonly email: string | null
  readonly timeZone: string
}

/** Changes what the actor is called, how they sign in, and which clock they read. */
export async function changeDetails(actor: Actor, details: Details): Promise<void> {
  const { id } = signedIn(actor)
  const login = { user_name: details.userName, email: details.email }
  await store()
    .transaction()
    .execute(async transaction => {
      if (await isLoginTaken(transaction, id, login))
        throw new Problem('bad-input', 'Somebody else has this user name or e-mail address. Try another one.')
      await updateUser(transaction, id, { ...login, name: details.name, time_zone: details.timeZone })
    })
}
