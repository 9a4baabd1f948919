import 'server-only'
import { listRoster } from '#db/enrollments.ts'
import { putInvitation } from '#db/invitations.ts'
import { findUserByLogin } from '#db/users.ts'
import type { Actor } from '#domain/account/actor.ts'
import { readLogin } from '#domain/account/sign-up-fields.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

/**
 * Asks another teacher of the site to teach a class of the actor too; they accept at /teach.
 * @throws Problem `bad-input` where no teacher has this name, or they teach the class already.
 */
export async function inviteTeacher(
  actor: Actor,
  classId: string,
  { login, now }: { readonly login: string; readonly now: number },
): Promise<void> {
  const owned = await taughtClass(actor, classId)
  const person = await findUserByLogin(store(), readLogin(login))
  const refuse = (message: string) => new Problem('bad-input', message, [{ path: 'login', message }])
  if (!person || person.role === 'learner' || person.disabled_at !== null)
    throw refuse('No teacher of this site has this user name or address.')
  const roster = await listRoster(store(), owned.id)
  if (roster.some(entry => entry.person === person.id && entry.role === 'teacher'))
    throw refuse('They teach this class already.')
  await putInvitation(store(), {
    class: owned.id,
    person: person.id,
    invited_by: signedIn(actor).id,
    at: now,
  })
}
