import type { AssignedQuiz } from './assigned-quiz.ts'
import type { AssignedWork } from './gradebook.ts'
import { ownWork } from './own-work.ts'
import type { QuizAttempt } from './quiz-result.ts'

export type CutOff = {
  /** The attempts as they would be: those that the change ends are submitted. */
  readonly attempts: readonly QuizAttempt[]
  /** Whose attempts it ends. */
  readonly learners: ReadonlySet<string>
}

/** Open attempts that end because their quiz closes earlier, or has closed, by its changed rules. */
export function cutOff(
  attempts: readonly QuizAttempt[],
  changed: AssignedWork,
  { timeFactors, now }: { readonly timeFactors: ReadonlyMap<string, number>; readonly now: number },
): CutOff {
  const learners = new Set<string>()
  const after = attempts.map(attempt => {
    const { learner: id } = attempt
    const closesAt = ownWork(changed, { id, timeFactor: timeFactors.get(id) })?.quiz?.closesAt
    if (attempt.submittedAt !== undefined || closesAt === undefined || closesAt > now) return attempt
    learners.add(attempt.learner)
    return { ...attempt, submittedAt: closesAt }
  })
  return { attempts: after, learners }
}

/** What a change of a quiz's rules and times means for everybody, in plain sentences. */
export function quizChangeSentences(
  before: AssignedQuiz,
  after: AssignedQuiz,
  { hasBegun, now }: { readonly hasBegun: boolean; readonly now: number },
): string[] {
  const rulesChange = before.preset !== after.preset || before.settings.minutes !== after.settings.minutes
  const opensAgain = isClosed(before, now) && !isClosed(after, now)
  return [
    ...(rulesChange && hasBegun
      ? ['Attempts that have begun keep the rules and the limit they began with.']
      : []),
    ...(after.opensAt !== undefined && after.opensAt > now && after.opensAt !== before.opensAt
      ? ['Until it opens nobody can begin; attempts that have begun go on.']
      : []),
    ...(opensAgain && before.settings.release.key === 'after-close'
      ? ['It was closed: what has been shown since stays shown. Who has an attempt left can begin it.']
      : []),
  ]
}

function isClosed({ closesAt }: AssignedQuiz, now: number): boolean {
  return closesAt !== undefined && now >= closesAt
}
