import 'server-only'
import { putNewsSeen } from '#db/news.ts'
import type { Actor } from '#domain/account/actor.ts'
import { signedIn } from '#server/account/policy.ts'
import { store } from '#server/store.ts'

/** Notes that the actor has seen what was new up to a moment; what came after the page was shown stays news. */
export async function markNewsSeen(
  actor: Actor,
  { until, now }: { readonly until: number; readonly now: number },
): Promise<void> {
  await putNewsSeen(store(), signedIn(actor).id, Math.min(until, now))
}
