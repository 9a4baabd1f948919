import 'server-only'
import { endTeaching, listRoster } from '#db/enrollments.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

/**
 * Ends the actor's teaching of a class; from then on it does not exist for them.
 * @throws Problem `conflict` for the only teacher: somebody has to answer for the class.
 */
export async function stopTeaching(actor: Actor, classId: string, now: number): Promise<void> {
  const owned = await taughtClass(actor, classId)
  const person = signedIn(actor).id
  const roster = await listRoster(store(), owned.id)
  if (!roster.some(entry => entry.role === 'teacher' && entry.person !== person))
    throw new Problem(
      'conflict',
      'You are the only teacher of this class. Invite another one, or archive it.',
    )
  await endTeaching(store(), owned.id, { person, at: now })
}
