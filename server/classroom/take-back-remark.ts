import 'server-only'
import { takeBackSentRemark } from '#db/sent-remarks.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { writeAudit } from '#server/admin/write-audit.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

/** Takes a remark back that was sent to learners of the actor's class: nobody reads it any more. */
export async function takeBackRemark(
  actor: Actor,
  classId: string,
  { sending, now }: { readonly sending: string; readonly now: number },
): Promise<void> {
  const owned = await taughtClass(actor, classId)
  const by = signedIn(actor).id
  await store()
    .transaction()
    .execute(async transaction => {
      const learners = await takeBackSentRemark(transaction, { class: owned.id, sending }, now)
      if (learners.length === 0) throw new Problem('not-found', 'There is no such remark any more.')
      for (const subject of learners)
        await writeAudit(transaction, { actor: by, action: 'take-back-remark', subject, now })
    })
}
