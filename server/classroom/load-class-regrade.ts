import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import { planRegrade, type QuestionRegrade } from '#server/assessment/plan-regrade.ts'
import { classScope } from '#server/classroom/class-scope.ts'
import { type TaughtClass, taughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

/**
 * What scoring the class's answers again would change, question by question, for learners of a class the actor teaches.
 * Of one question only, where `question` is given.
 */
export async function loadClassRegrade(
  actor: Actor,
  classId: string,
  question?: string,
): Promise<{ class: TaughtClass; questions: readonly QuestionRegrade[] }> {
  const owned = await taughtClass(actor, classId)
  const { learners, questions, isAssigned } = await classScope(owned)
  const plans = await planRegrade(store(), {
    questions: question === undefined ? questions : questions.filter(id => id === question),
    learners: learners.map(each => each.person),
    assignedOnly: true,
    isWithin: isAssigned,
  })
  return { class: owned, questions: plans }
}
