import 'server-only'
import { listAnswersForPerson } from '#db/judgements.ts'
import type { StandingResponse } from '#db/regrades.ts'
import { lockLearner } from '#db/responses.ts'
import { putTextVerdict } from '#db/text-verdicts.ts'
import type { Actor } from '#domain/account/actor.ts'
import { normalise } from '#domain/assessment/types/text/normalise.ts'
import type { GivenText } from '#domain/classroom/group-texts.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { writeAudit } from '#server/admin/write-audit.ts'
import { formerIds } from '#server/assessment/former-ids.ts'
import { writeJudgement } from '#server/assessment/write-judgement.ts'
import { classScope } from '#server/classroom/class-scope.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

type Given = {
  readonly question: string
  /** As a learner wrote it, or normalised. */
  readonly text: string
  readonly accepted: boolean
  /** The verdict that the teacher saw. */
  readonly seen: GivenText['verdict']
  readonly now: number
}

/**
 * Accepts or refuses a short text for everybody in a class of the actor: for the answers that wait with it, for those
 * judged otherwise before, and for those still to come. Gives how many answers have a new score.
 * @throws Problem `conflict` when a co-teacher decided meanwhile.
 */
export async function judgeText(actor: Actor, classId: string, given: Given): Promise<number> {
  const owned = await taughtClass(actor, classId)
  const by = signedIn(actor).id
  const { learners, questions, isAssigned } = await classScope(owned)
  const { question, accepted, now } = given
  if (!questions.includes(question)) throw new Problem('not-found', 'This class was given no such question.')
  const text = normalise(given.text)
  const rows = await listAnswersForPerson(
    store(),
    [question, ...formerIds(question)],
    learners.map(each => each.person).filter(person => isAssigned(person, question)),
  )
  const touched = rows.filter(row => isText(row, text) && row.earned !== pointsOf(row, accepted))
  const standing = rows.filter(row => isText(row, text)).map(verdictOf)
  if (standing.some(each => each !== 'waiting') && !standing.includes(given.seen))
    throw new Problem('conflict', 'Somebody else decided on this text meanwhile. Look at it again.')
  if (touched.length === 0 && !rows.some(row => isText(row, text)))
    throw new Problem('not-found', 'Nobody in this class has given this answer.')
  await putTextVerdict(store(), { class: owned.id, question, text, accepted: accepted ? 1 : 0, at: now, by })
  for (const row of touched) {
    await store()
      .transaction()
      .execute(async transaction => {
        await lockLearner(transaction, row.learner)
        const earned = pointsOf(row, accepted)
        await writeJudgement(transaction, row, { earned, points: {}, comment: '', by, now })
        const detail = `${accepted ? 'accepted' : 'refused'} "${text}" for ${question}`
        await writeAudit(transaction, { actor: by, action: 'judge-text', subject: row.learner, detail, now })
      })
  }
  return touched.length
}

function isText(row: StandingResponse, text: string): boolean {
  const answer: unknown = JSON.parse(row.answer)
  return typeof answer === 'string' && normalise(answer) === text
}

function verdictOf({ earned, possible }: StandingResponse): GivenText['verdict'] {
  if (earned === null) return 'waiting'
  return earned === possible ? 'accepted' : 'refused'
}

function pointsOf({ possible }: StandingResponse, accepted: boolean): number {
  return accepted ? possible : 0
}
