import 'server-only'
import { deleteReviewGoal } from '#db/review-goals.ts'
import type { Actor } from '#domain/account/actor.ts'
import { signedIn } from '#server/account/policy.ts'
import { store } from '#server/store.ts'

/** Forgets the day that a person reviews towards; ideas come when they are due again. */
export async function clearReviewGoal(actor: Actor): Promise<void> {
  await deleteReviewGoal(store(), signedIn(actor).id)
}
