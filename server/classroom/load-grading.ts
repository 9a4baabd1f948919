import 'server-only'
import { listAnswersForPerson } from '#db/judgements.ts'
import type { Actor } from '#domain/account/actor.ts'
import { standingAnswers } from '#domain/classroom/standing-answers.ts'
import { formerIds } from '#server/assessment/former-ids.ts'
import { classScope } from '#server/classroom/class-scope.ts'
import { type TaughtClass, taughtClass } from '#server/classroom/policy.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { loadQuestions } from '#server/content/load-questions.ts'
import { store } from '#server/store.ts'

export type ToGrade = {
  readonly id: string
  readonly type: 'essay' | 'text'
  readonly prompt: string
  /** Answers that wait for a person, and those that one has scored. */
  readonly waiting: number
  readonly scored: number
}

export type Grading = {
  readonly class: TaughtClass
  /** Questions with such answers, in the order of the course. */
  readonly questions: readonly ToGrade[]
}

/** Which questions of a class the actor teaches have answers that a person scores. */
export async function loadGrading(actor: Actor, classId: string): Promise<Grading> {
  const owned = await taughtClass(actor, classId)
  const [{ learners, questions, isAssigned }, known] = await Promise.all([classScope(owned), loadQuestions()])
  const asked = questions.flatMap(id => known.get(id)?.question ?? [])
  const byPerson = asked.filter(each => each.type === 'essay' || each.type === 'text')
  const rows = await listAnswersForPerson(
    store(),
    byPerson.flatMap(({ id }) => [id, ...formerIds(id)]),
    learners.map(each => each.person),
  )
  const toGrade = byPerson.map(({ id, type, prompt }) => {
    const own = rows.filter(row => followAlias(row.question) === id && isAssigned(row.learner, id))
    const standing = type === 'essay' ? standingAnswers(own) : own
    const waiting = standing.filter(row => row.judged === null).length
    return { id, type, prompt, waiting, scored: standing.length - waiting }
  })
  return { class: owned, questions: toGrade.filter(each => each.waiting + each.scored > 0) }
}
