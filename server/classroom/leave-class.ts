import 'server-only'
import { endEnrollment } from '#db/enrollments.ts'
import type { Actor } from '#domain/account/actor.ts'
import { signedIn } from '#server/account/policy.ts'
import { store } from '#server/store.ts'

/** Ends the actor's own enrollment. Answers stay theirs; the teacher no longer sees them. */
export async function leaveClass(actor: Actor, classId: string, now: number): Promise<void> {
  await endEnrollment(store(), classId, { person: signedIn(actor).id, at: now })
}
