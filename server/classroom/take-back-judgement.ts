import 'server-only'
import { lockLearner } from '#db/responses.ts'
import type { Actor } from '#domain/account/actor.ts'
import { signedIn } from '#server/account/policy.ts'
import { writeAudit } from '#server/admin/write-audit.ts'
import { writeJudgement } from '#server/assessment/write-judgement.ts'
import { readTaughtAnswer } from '#server/classroom/read-taught-answer.ts'
import { store } from '#server/store.ts'

type Given = {
  /** Id of the response. */
  readonly response: string
  readonly question: string
  /** Number of the judgement that the teacher saw. */
  readonly after: number
  readonly now: number
}

/**
 * Takes the score of an answer in the actor's class back: it waits again. What was given stays in the log.
 * @throws Problem `not-found` for an answer that is not the class's, `conflict` when a co-teacher changed it meanwhile.
 */
export async function takeBackJudgement(actor: Actor, classId: string, given: Given): Promise<void> {
  const by = signedIn(actor).id
  const { row, id } = await readTaughtAnswer(actor, classId, given)
  if (row.judged === null) return
  const { after, now } = given
  const nothing = { earned: 0, points: {}, comment: '', isTakenBack: true }
  await store()
    .transaction()
    .execute(async transaction => {
      await lockLearner(transaction, row.learner)
      await writeJudgement(transaction, row, { ...nothing, by, now, after })
      const detail = `score for ${id}`
      await writeAudit(transaction, { actor: by, action: 'take-back', subject: row.learner, detail, now })
    })
}
