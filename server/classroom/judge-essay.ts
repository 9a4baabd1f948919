import 'server-only'
import { listAnswersForPerson } from '#db/judgements.ts'
import { lockLearner } from '#db/responses.ts'
import type { Actor } from '#domain/account/actor.ts'
import { type GivenPoints, readGivenPoints } from '#domain/assessment/judgement.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { writeAudit } from '#server/admin/write-audit.ts'
import { formerIds } from '#server/assessment/former-ids.ts'
import { scoreStored } from '#server/assessment/score-stored.ts'
import { writeJudgement } from '#server/assessment/write-judgement.ts'
import { classScope } from '#server/classroom/class-scope.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { store } from '#server/store.ts'

type Given = {
  /** Id of the response. */
  readonly response: string
  readonly question: string
  readonly points: GivenPoints
  readonly comment: string
  readonly now: number
}

/**
 * Gives an essay of a learner of the actor's class its points by the rubric, and a comment. Doing it again replaces the
 * score; the former one is kept in the log.
 * @throws Problem `not-found` for an answer that is not the class's, `bad-input` for points outside the rubric.
 */
export async function judgeEssay(actor: Actor, classId: string, given: Given): Promise<void> {
  const owned = await taughtClass(actor, classId)
  const by = signedIn(actor).id
  const { learners, questions, isAssigned } = await classScope(owned)
  const id = followAlias(given.question)
  const asked = questions.includes(id) ? [id, ...formerIds(id)] : []
  const people = learners.map(each => each.person).filter(person => isAssigned(person, id))
  const row = (await listAnswersForPerson(store(), asked, people)).find(each => each.id === given.response)
  const stored = row && (await scoreStored(store(), [row])).get(row.id)
  if (!row || !stored) throw new Problem('not-found', 'There is no such answer in your class.')
  const reading = readGivenPoints(stored.question, given.points)
  if (!reading.ok) throw new Problem('bad-input', reading.reason)
  const { points, comment, now } = given
  await store()
    .transaction()
    .execute(async transaction => {
      await lockLearner(transaction, row.learner)
      await writeJudgement(transaction, row, { earned: reading.earned, points, comment, by, now })
      const detail = `${reading.earned} of ${row.possible} for ${id}`
      await writeAudit(transaction, { actor: by, action: 'judge', subject: row.learner, detail, now })
    })
}
