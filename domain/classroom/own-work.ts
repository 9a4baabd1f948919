import type { AssignedQuiz } from './assigned-quiz.ts'
import type { Result } from './result.ts'

type Work = {
  readonly dueAt: number | undefined
  readonly quiz?: AssignedQuiz | undefined
  readonly recipients?: ReadonlySet<string> | undefined
  readonly ownDues?: ReadonlyMap<string, number> | undefined
}

/** The assignment as it is for one learner, with their own due date; undefined where it is for others. */
export function ownWork<Given extends Work>(work: Given, learner: string): Given | undefined {
  if (work.recipients && !work.recipients.has(learner)) return undefined
  const dueAt = work.ownDues?.get(learner)
  if (dueAt === undefined) return work
  return { ...work, dueAt, ...(work.quiz && { quiz: { ...work.quiz, closesAt: dueAt } }) }
}

/** The cell of a learner whom the assignment is not for: it counts nowhere. `possible` is the column's. */
export function notAssigned({ possible }: { readonly possible: number }): Result {
  return {
    state: 'not-assigned',
    answered: 0,
    questions: 0,
    bestEarned: 0,
    firstEarned: 0,
    possible,
    finishedAt: undefined,
    isUnscored: true,
  }
}
