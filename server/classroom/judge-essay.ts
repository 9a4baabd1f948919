import 'server-only'
import { lockLearner } from '#db/responses.ts'
import type { Actor } from '#domain/account/actor.ts'
import { type GivenPoints, readGivenPoints } from '#domain/assessment/judgement.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { writeAudit } from '#server/admin/write-audit.ts'
import { writeJudgement } from '#server/assessment/write-judgement.ts'
import { readTaughtAnswer } from '#server/classroom/read-taught-answer.ts'
import { store } from '#server/store.ts'

type Given = {
  /** Id of the response. */
  readonly response: string
  readonly question: string
  readonly points: GivenPoints
  readonly comment: string
  /** Number of the judgement that the teacher saw; 0 where there was none. */
  readonly after: number
  readonly now: number
}

/**
 * Gives an essay of a learner of the actor's class its points by the rubric, and a comment. Doing it again replaces the
 * score; the former one is kept in the log.
 * @throws Problem `not-found` for an answer that is not the class's, `bad-input` for points outside the rubric,
 * `conflict` when a co-teacher scored it meanwhile.
 */
export async function judgeEssay(actor: Actor, classId: string, given: Given): Promise<void> {
  const by = signedIn(actor).id
  const { row, stored, id } = await readTaughtAnswer(actor, classId, given)
  const reading = readGivenPoints(stored.question, given.points)
  if (!reading.ok) throw new Problem('bad-input', reading.reason)
  const { points, comment, after, now } = given
  await store()
    .transaction()
    .execute(async transaction => {
      await lockLearner(transaction, row.learner)
      await writeJudgement(transaction, row, { earned: reading.earned, points, comment, by, now, after })
      const detail = `${reading.earned} of ${row.possible} for ${id}`
      await writeAudit(transaction, { actor: by, action: 'judge', subject: row.learner, detail, now })
    })
}
