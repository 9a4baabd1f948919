import 'server-only'
import { createHash } from 'node:crypto'
import type { StoredAssignment } from '#db/assignments.ts'
import { listRoster } from '#db/enrollments.ts'
import type { Actor } from '#domain/account/actor.ts'
import { timeFactorsOf } from '#domain/assessment/time-factor.ts'
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
import { readDoneWork } from '#server/classroom/read-done-work.ts'
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
  const isDateMoved = before.due_local !== after.due_local
  const { learners, hasAttempts } = await concernedLearners(owned, { old, next, isDateMoved, now })
  const effects = changeEffects(learners)
  if (!isWorthAsking(effects)) return undefined
  const sentences = effectSentences(effects)
  if (old.quiz && next.quiz)
    sentences.push(...quizChangeSentences(old.quiz, next.quiz, { hasBegun: hasAttempts, now }))
  const token = createHash('sha256').update(JSON.stringify(sentences)).digest('base64url')
  return { title: 'This is what changes. It is not saved yet.', sentences, token }
}

type Changed = {
  readonly old: AssignedWork
  readonly next: AssignedWork
  readonly isDateMoved: boolean
  readonly now: number
}

/** How everybody in the class stands in the assignment as it is, and as it would be. */
async function concernedLearners(
  owned: TaughtClass,
  { old, next, isDateMoved, now }: Changed,
): Promise<{ learners: ConcernedLearner[]; hasAttempts: boolean }> {
  const roster = await listRoster(store(), owned.id)
  const learners = roster.filter(entry => entry.role === 'learner')
  const people = learners.map(each => each.person)
  const timeFactors = timeFactorsOf(learners)
  const dues = [old.dueAt, next.dueAt].flatMap(each => each ?? [])
  const both = {
    ...old,
    questions: [...new Set([...old.questions, ...next.questions])],
    late: old.late ?? next.late,
    dueAt: dues.length > 0 ? Math.min(...dues) : undefined,
  }
  const [done, { standing: overrides }] = await Promise.all([
    readDoneWork([both], { learners: people, reader: 'teacher', now }),
    readResultNotes([old.id]),
  ])
  const cut = cutOff(done.quizzes, next, { timeFactors, now })
  const standingsIn = (work: AssignedWork, quizzes: readonly QuizAttempt[]) => {
    const { rows } = gradebook(people, [work], { ...done, quizzes, overrides, timeFactors, now })
    return rows.map(({ learner, results: [result] }) => {
      const own = ownWork(work, { id: learner, timeFactor: timeFactors.get(learner) })
      return own && result ? { result, dueAt: own.dueAt } : undefined
    })
  }
  const [before, after] = [standingsIn(old, done.quizzes), standingsIn(next, cut.attempts)]
  const concerned = learners.map(({ person, name }, at) => ({
    name,
    before: before[at],
    after: after[at],
    hasOwnDue: isDateMoved && next.ownDues?.has(person) === true,
    isCutOff: cut.learners.has(person),
  }))
  return { learners: concerned, hasAttempts: done.quizzes.length > 0 }
}

function isSameForAll(before: StoredAssignment, after: StoredAssignment): boolean {
  const said = ({ items, learners, ...row }: StoredAssignment) =>
    JSON.stringify([
      [
        row.due_local,
        row.opens_local,
        row.preset,
        row.minutes,
        row.audience,
        row.late_percent,
        row.late_days,
      ],
      row.audience === 'class' ? [] : [...learners].sort(),
      items.map(({ kind, ref }) => [kind, ref]),
    ])
  return said(before) === said(after)
}
