import 'server-only'
import { randomUUID } from 'node:crypto'
import { insertSentRemarks } from '#db/sent-remarks.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { writeAudit } from '#server/admin/write-audit.ts'
import { loadMisconception } from '#server/classroom/load-misconception.ts'
import { store } from '#server/store.ts'

type Given = {
  readonly misconception: string
  readonly learners: readonly string[]
  readonly text: string
  readonly now: number
}

/**
 * Says something to learners of the actor's class whose answers show a misconception; each reads it beside those answers.
 * Who has been told the same already is left out. Gives how many were told now.
 * @throws Problem `bad-input` for nobody, or somebody whose answers do not show it.
 */
export async function sendRemark(actor: Actor, classId: string, given: Given): Promise<number> {
  const { class: owned, holders, sent } = await loadMisconception(actor, classId, given.misconception)
  const by = signedIn(actor).id
  const wanted = [...new Set(given.learners)]
  if (wanted.length === 0) throw new Problem('bad-input', 'Choose at least one learner.')
  if (wanted.some(id => !holders.some(each => each.learner === id)))
    throw new Problem('bad-input', 'Only to learners of this class whose answers show it.')
  const told = new Set(
    sent.filter(each => each.text === given.text).flatMap(each => each.to.map(one => one.learner)),
  )
  const learners = wanted.filter(id => !told.has(id))
  const { misconception, text, now } = given
  const row = {
    sending: randomUUID(),
    class: owned.id,
    misconception,
    text,
    by,
    at: now,
    taken_back_at: null,
  }
  await store()
    .transaction()
    .execute(async transaction => {
      await insertSentRemarks(
        transaction,
        learners.map(learner => ({ ...row, learner })),
      )
      for (const subject of learners)
        await writeAudit(transaction, {
          actor: by,
          action: 'send-remark',
          subject,
          detail: `about ${misconception}`,
          now,
        })
    })
  return learners.length
}
