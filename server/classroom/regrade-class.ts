import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import { signedIn } from '#server/account/policy.ts'
import { applyRegrade } from '#server/assessment/apply-regrade.ts'
import { classScope } from '#server/classroom/class-scope.ts'
import { taughtClass } from '#server/classroom/policy.ts'

/**
 * Scores the answers of the learners of a class to one question again, by the question as it is now. Scores are lowered
 * only where `lower` says so.
 */
export async function regradeClass(
  actor: Actor,
  classId: string,
  given: { readonly question: string; readonly lower: boolean; readonly now: number },
): Promise<{ answers: number; learners: number }> {
  const owned = await taughtClass(actor, classId)
  const { learners, questions, isAssigned } = await classScope(owned)
  return applyRegrade(
    {
      questions: questions.filter(id => id === given.question),
      learners: learners.map(each => each.person),
      assignedOnly: true,
      isWithin: isAssigned,
    },
    { by: signedIn(actor).id, lower: given.lower, now: given.now },
  )
}
