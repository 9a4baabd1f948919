import 'server-only'
import { listClassesOf, listRoster } from '#db/enrollments.ts'
import { findUser } from '#db/users.ts'
import { listViews } from '#db/views.ts'
import type { Actor, Person } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { mailer } from '#server/mail/mailer.ts'
import { store } from '#server/store.ts'

/** So many rows say who looks and how often; older ones are in the export. */
const NEWEST_VIEWS = 20

export type Account = Person & {
  readonly email: string | null
  /** What they get by mail; undefined where they can get none. */
  readonly mail: 'nothing' | 'reminders' | undefined
  /** Classes the person learns in; their teachers can see the answers. */
  readonly classes: readonly {
    readonly id: string
    readonly name: string
    readonly teachers: readonly string[]
  }[]
  /** Who opened the person's answers, the newest day first; no name for a teacher who is gone. */
  readonly views: readonly { readonly day: string; readonly teacher: string; readonly name: string | null }[]
}

/** The actor's own account, who can see their answers, and who did. */
export async function loadAccount(actor: Actor): Promise<Account> {
  const person = signedIn(actor)
  const [user, classes, views] = await Promise.all([
    findUser(store(), person.id),
    listClassesOf(store(), person.id),
    listViews(store(), person.id, NEWEST_VIEWS),
  ])
  if (!user) throw new Problem('not-found', 'This account is gone.')
  const seen = classes.map(async ({ id, name }) => {
    const roster = await listRoster(store(), id)
    return { id, name, teachers: roster.filter(each => each.role === 'teacher').map(each => each.name) }
  })
  const mail = mailer() && user.managed_by === null ? user.mail : undefined
  return { ...person, email: user.email, mail, views, classes: await Promise.all(seen) }
}
