import type { AssignedQuiz } from './assigned-quiz.ts'
import { ownClose } from './own-close.ts'
import type { Result } from './result.ts'

type Work = {
  readonly dueAt: number | undefined
  readonly quiz?: AssignedQuiz | undefined
  readonly recipients?: ReadonlySet<string> | undefined
  readonly ownDues?: ReadonlyMap<string, number> | undefined
}

/** A learner, with what their time limits are stretched by (`time-factor.ts`); 1 unless said. */
type Learner = { readonly id: string; readonly timeFactor?: number | undefined }

/**
 * The assignment as it is for one learner, with their own due date and the close that their extra time moves; undefined where
 * it is for others. A quiz is due when it closes.
 */
export function ownWork<Given extends Work>(work: Given, { id, timeFactor = 1 }: Learner): Given | undefined {
  if (work.recipients && !work.recipients.has(id)) return undefined
  const isStretched = work.quiz !== undefined && timeFactor !== 1
  if (!work.recipients && !work.ownDues && !isStretched) return work
  const ownDue = work.ownDues?.get(id)
  // What is for one learner differs between learners no more, so that asking again changes nothing.
  const own = { ...work, recipients: undefined, ownDues: undefined, dueAt: ownDue ?? work.dueAt }
  if (!work.quiz || (ownDue === undefined && !isStretched)) return own
  const quiz = ownQuiz({ ...work.quiz, ...(ownDue !== undefined && { closesAt: ownDue }) }, timeFactor)
  return { ...own, quiz, dueAt: quiz.closesAt }
}

/** The quiz with the close that a learner's extra time moves. */
export function ownQuiz<Given extends AssignedQuiz>(quiz: Given, timeFactor: number): Given {
  const closesAt = ownClose({ ...quiz, minutes: quiz.settings.minutes }, timeFactor)
  if (closesAt === quiz.closesAt || quiz.closesAt === undefined) return quiz
  return { ...quiz, closesAt, plainClosesAt: quiz.closesAt }
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
