import 'server-only'
import { randomUUID } from 'node:crypto'
import { enroll } from '#db/enrollments.ts'
import { setManagedBy } from '#db/users.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { addUser } from '#server/account/add-user.ts'
import { hashPassword } from '#server/account/hash-password.ts'
import { signedIn } from '#server/account/policy.ts'
import { makePassword } from '#server/admin/make-password.ts'
import { writeAudit } from '#server/admin/write-audit.ts'
import { checkRoster } from '#server/classroom/check-roster.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

/** What goes on a learner's card; the password is told once, here, and kept nowhere. */
export type SignInCard = { readonly name: string; readonly userName: string; readonly password: string }

/**
 * Makes an account for every learner of a class list and puts them into a class the actor teaches: all of them, or none.
 * @throws Problem `bad-input` while any row has a problem, or there is none.
 */
export async function importRoster(
  actor: Actor,
  classId: string,
  { text, now }: { readonly text: string; readonly now: number },
): Promise<readonly SignInCard[]> {
  const owned = await taughtClass(actor, classId)
  const { rows } = await checkRoster(actor, classId, text)
  const wrong = rows.filter(row => row.problem !== undefined)
  if (rows.length === 0) throw new Problem('bad-input', 'There is no learner in this list.')
  if (wrong.length > 0)
    throw new Problem(
      'bad-input',
      'Nobody was added: some rows have a problem.',
      wrong.map(row => ({ path: `line ${row.line}`, message: row.problem ?? '' })),
    )
  const cards = rows.map(row => ({ ...row, password: makePassword() }))
  const hashes = await Promise.all(cards.map(card => hashPassword(card.password)))
  await store()
    .transaction()
    .execute(async transaction => {
      for (const [at, { name, userName, email }] of cards.entries()) {
        const account = {
          name,
          userName,
          email,
          role: 'learner',
          timeZone: owned.time_zone,
          passwordHash: hashes[at] ?? '',
        } as const
        const user = await addUser(transaction, account, now)
        await setManagedBy(transaction, user.id, owned.id)
        await enroll(transaction, {
          id: randomUUID(),
          class: owned.id,
          person: user.id,
          role: 'learner',
          status: 'active',
          from_at: now,
          to_at: null,
        })
        const note = { actor: signedIn(actor).id, action: 'add-person', subject: user.id, now } as const
        await writeAudit(transaction, { ...note, detail: `learner of ${owned.name}` })
      }
    })
  return cards.map(({ name, userName, password }) => ({ name, userName, password }))
}
