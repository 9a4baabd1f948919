import 'server-only'
import { listClassesOf, listRoster } from '#db/enrollments.ts'
import { findUser } from '#db/users.ts'
import type { Actor, Person } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { store } from '#server/store.ts'

export type Account = Person & {
  readonly email: string | null
  /** Classes the person learns in; their teachers can see the answers. */
  readonly classes: readonly {
    readonly id: string
    readonly name: string
    readonly teachers: readonly string[]
  }[]
}

/** The actor's own account, and who can see their answers. */
export async function loadAccount(actor: Actor): Promise<Account> {
  const person = signedIn(actor)
  const [user, classes] = await Promise.all([findUser(store(), person.id), listClassesOf(store(), person.id)])
  if (!user) throw new Problem('not-found', 'This account is gone.')
  const seen = classes.map(async ({ id, name }) => {
    const roster = await listRoster(store(), id)
    return { id, name, teachers: roster.filter(each => each.role === 'teacher').map(each => each.name) }
  })
  return { ...person, email: user.email, classes: await Promise.all(seen) }
}
