import 'server-only'
import { closePoll } from '#db/polls.ts'
import type { Actor } from '#domain/account/actor.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

/** Closes a poll of a class the actor teaches; votes are kept. */
export async function endPoll(
  actor: Actor,
  classId: string,
  { poll, now }: { readonly poll: string; readonly now: number },
): Promise<void> {
  const owned = await taughtClass(actor, classId)
  await closePoll(store(), { class: owned.id, id: poll }, now)
}
