import 'server-only'
import { endEnrollment } from '#db/enrollments.ts'
import { withdrawAsking } from '#db/joining.ts'
import type { Actor } from '#domain/account/actor.ts'
import { signedIn } from '#server/account/policy.ts'
import { store } from '#server/store.ts'

/** Ends the actor's own enrollment, or takes back that they asked for it. Answers stay theirs; the teacher no longer sees them. */
export async function leaveClass(actor: Actor, classId: string, now: number): Promise<void> {
  const person = signedIn(actor).id
  await endEnrollment(store(), classId, { person, at: now })
  await withdrawAsking(store(), classId, person)
}
