import 'server-only'
import { admitAsking, refuseWaiting } from '#db/joining.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { writeAudit } from '#server/admin/write-audit.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

type Answer = {
  /** Ids of people who wait; a yes also holds for those who were refused. */
  readonly people: readonly string[]
  readonly admit: boolean
  readonly now: number
}

/**
 * Lets people who asked to join a class of the actor in, or refuses them. Gives how many it did that for.
 * @throws Problem `conflict` when none of them waits any more.
 */
export async function answerAsking(
  actor: Actor,
  classId: string,
  { people, admit, now }: Answer,
): Promise<number> {
  const owned = await taughtClass(actor, classId)
  return store()
    .transaction()
    .execute(async transaction => {
      const given = { class: owned.id, people }
      const done = admit
        ? await admitAsking(transaction, { ...given, at: now })
        : await refuseWaiting(transaction, given)
      if (done.length === 0)
        throw new Problem('conflict', 'Nobody of them waits any more. Look at the class again.')
      const action = admit ? 'admit-learner' : 'refuse-learner'
      for (const subject of done)
        await writeAudit(transaction, {
          actor: signedIn(actor).id,
          action,
          subject,
          detail: owned.name,
          now,
        })
      return done.length
    })
}
