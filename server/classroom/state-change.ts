import 'server-only'
import { createHash } from 'node:crypto'
import type { StoredAssignment } from '#db/assignments.ts'
import { listRoster } from '#db/enrollments.ts'
import { listLessonTallies } from '#db/lesson-tallies.ts'
import type { Actor } from '#domain/account/actor.ts'
import { assignedWork } from '#domain/classroom/assigned-work.ts'
import {
  type ConcernedLearner,
  changeEffects,
  effectSentences,
  isWorthAsking,
} from '#domain/classroom/change-effects.ts'
import { type AssignedWork, gradebook } from '#domain/classroom/gradebook.ts'
import { ownWork } from '#domain/classroom/own-work.ts'
import { cutOff, quizChangeSentences } from '#domain/classroom/quiz-change.ts'
import type { QuizAttempt } from '#domain/classroom/quiz-result.ts'
import type { FormAsk } from '#domain/form-state.ts'
import { assignmentOf } from '#server/classroom/assignment-of.ts'
import { type AssignmentEdit, editedAssignment } from '#server/classroom/edited-assignment.ts'
import type { TaughtClass } from '#server/classroom/policy.ts'
import { readQuizAttempts } from '#server/classroom/read-quiz-attempts.ts'
import { readResultNotes } from '#server/classroom/read-result-notes.ts'
import { taughtAssignment } from '#server/classroom/taught-assignment.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { store } from '#server/store.ts'

/**
 * What an edit would change for whom in an assignment of a class the actor teaches, before it is saved; undefined where
 * there is nothing to think about: a draft, a title, a date before anybody has begun. Nothing is written.
 * @throws Problem as `editedAssignment`.
 */
export async function stateChange(
  actor: Actor,
  classId: string,
  given: { readonly assignment: string; readonly edit: AssignmentEdit; readonly now: number },
): Promise<FormAsk | undefined> {
  const { now } = given
  const { class: owned, assignment: before } = await taughtAssignment(actor, classId, given.assignment)
  const after = await editedAssignment(owned, before, given.edit)
  if (before.published_at === null || isSameForAll(before, after)) return undefined
  const course = await loadCourse()
  const unfolded = (row: StoredAssignment) => assignedWork(assignmentOf(row), course, owned.time_zone)
  const [old, next] = [unfolded(before), unfolded(after)]
  const attempts = await readQuizAttempts([before.id], { reader: 'teacher', now })
  const isDateMoved = before.due_local !== after.due_local
  const effects = changeEffects(await concernedLearners(owned, { old, next, attempts, isDateMoved, now }))
  if (!isWorthAsking(effects)) return undefined
  const sentences = effectSentences(effects)
  if (old.quiz && next.quiz)
    sentences.push(...quizChangeSentences(old.quiz, next.quiz, { hasBegun: attempts.length > 0, now }))
  const token = createHash('sha256').update(JSON.stringify(sentences)).digest('base64url')
  return { title: 'This is what changes. It is not saved yet.', sentences, token }
}

type Changed = {
  readonly old: AssignedWork
  readonly next: AssignedWork
  readonly attempts: readonly QuizAttempt[]
  readonly isDateMoved: boolean
  readonly now: number
}

/** How everybody in the class stands in the assignment as it is, and as it would be. */
async function concernedLearners(
  owned: TaughtClass,
  { old, next, attempts, isDateMoved, now }: Changed,
): Promise<ConcernedLearner[]> {
  const roster = await listRoster(store(), owned.id)
  const learners = roster.filter(entry => entry.role === 'learner')
  const people = learners.map(each => each.person)
  const questions = [...new Set([...old.questions, ...next.questions])]
  const [tallies, { standing: overrides }] = await Promise.all([
    listLessonTallies(store(), people, questions),
    readResultNotes([old.id]),
  ])
  const cut = cutOff(attempts, next, now)
  const standingsIn = (work: AssignedWork, quizzes: readonly QuizAttempt[]) => {
    const { rows } = gradebook(people, [work], { tallies, quizzes, overrides, now })
    return rows.map(({ learner, results: [result] }) => {
      const own = ownWork(work, learner)
      return own && result ? { result, dueAt: own.dueAt } : undefined
    })
  }
  const [before, after] = [standingsIn(old, attempts), standingsIn(next, cut.attempts)]
  return learners.map(({ person, name }, at) => ({
    name,
    before: before[at],
    after: after[at],
    hasOwnDue: isDateMoved && next.ownDues?.has(person) === true,
    isCutOff: cut.learners.has(person),
  }))
}

function isSameForAll(before: StoredAssignment, after: StoredAssignment): boolean {
  const said = ({ due_local, opens_local, preset, minutes, audience, learners, items }: StoredAssignment) =>
    JSON.stringify([
      [due_local, opens_local, preset, minutes, audience],
      audience === 'class' ? [] : [...learners].sort(),
      items.map(({ kind, ref }) => [kind, ref]),
    ])
  return said(before) === said(after)
}
