import 'server-only'
import { listRoster, type RosterEntry } from '#db/enrollments.ts'
import type { Actor } from '#domain/account/actor.ts'
import { ASKED_IN_QUIZ } from '#domain/assessment/draw-questions.ts'
import { assignedWork } from '#domain/classroom/assigned-work.ts'
import { type AssignedWork, resultOf } from '#domain/classroom/gradebook.ts'
import { resultKey, withOverride } from '#domain/classroom/override.ts'
import { ownWork } from '#domain/classroom/own-work.ts'
import { type Phase, phaseAt } from '#domain/classroom/phase.ts'
import type { Result } from '#domain/classroom/result.ts'
import { type ResultNote, withDueNotes } from '#domain/classroom/result-note.ts'
import { instantOf } from '#domain/classroom/wall-time.ts'
import { Problem } from '#domain/problem.ts'
import { loadQuiz } from '#server/assessment/load-quiz.ts'
import { assignmentOf } from '#server/classroom/assignment-of.ts'
import type { TaughtClass } from '#server/classroom/policy.ts'
import { readDoneWork } from '#server/classroom/read-done-work.ts'
import { readResultNotes } from '#server/classroom/read-result-notes.ts'
import { taughtAssignment } from '#server/classroom/taught-assignment.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { store } from '#server/store.ts'

export type Preview = {
  readonly class: TaughtClass
  readonly title: string
  readonly learners: readonly RosterEntry[]
  /** Whose view it is; undefined is a learner without anything of their own. */
  readonly learner: RosterEntry | undefined
  /** The moment it is seen at, and the learner's clock. */
  readonly at: number
  readonly zone: string
  readonly timeFactor: number
  readonly phase: Phase
  /** As it is for the learner; undefined where they see nothing of it. */
  readonly work: AssignedWork | undefined
  /** Where the learner stands then, with what they have done until now. */
  readonly result: Result | undefined
  /** What a teacher set or said about it until now. */
  readonly notes: readonly ResultNote[]
  /** Of a quiz: questions asked and drawn from, attempts begun until now. */
  readonly quiz: { readonly asked: number; readonly pool: number; readonly begun: number } | undefined
}

const NOTHING = { lessons: new Map(), quizzes: [], rechecks: [] }

type Wanted = {
  readonly assignment: string
  /** Id; left out, a learner without anything of their own. */
  readonly learner?: string | undefined
  /** Wall time in the class's zone; left out, now. */
  readonly atLocal?: string | undefined
  readonly now: number
}

/**
 * What a learner sees of an assignment at a moment, for a teacher of the class. Nothing is written: no attempt, no view.
 * @throws Problem `not-found` for an assignment or a learner of another class.
 */
export async function loadPreview(actor: Actor, classId: string, wanted: Wanted): Promise<Preview> {
  const { class: owned, assignment } = await taughtAssignment(actor, classId, wanted.assignment)
  const [course, roster] = await Promise.all([loadCourse(), listRoster(store(), owned.id)])
  const learners = roster.filter(entry => entry.role === 'learner')
  const learner = learners.find(entry => entry.person === wanted.learner)
  if (wanted.learner !== undefined && !learner)
    throw new Problem('not-found', 'This learner is not in the class.')
  const at = wanted.atLocal === undefined ? wanted.now : instantOf(wanted.atLocal, owned.time_zone)
  const whole = assignedWork(assignmentOf(assignment), course, owned.time_zone)
  const own = learner ? ownWork(whole, { id: learner.person, timeFactor: learner.timeFactor }) : whole
  const phase = phaseAt(own, { at, publishedAt: assignment.published_at })
  const work = phase === 'not-theirs' || phase === 'not-given' || phase === 'draft' ? undefined : own
  const done = work && (await readStanding(work, learner?.person, { at, now: wanted.now }))
  return {
    class: owned,
    title: assignment.title,
    learners,
    learner,
    at,
    zone: learner?.timeZone ?? owned.time_zone,
    timeFactor: learner?.timeFactor ?? 1,
    phase,
    work,
    result: done?.result,
    notes: learner ? withDueNotes(done?.notes ?? [], assignment.dueLog, learner.person) : [],
    quiz: work?.quiz && { ...(await poolOf(work.quiz.module)), begun: done?.begun ?? 0 },
  }
}

async function readStanding(
  work: AssignedWork,
  learner: string | undefined,
  { at, now }: { readonly at: number; readonly now: number },
): Promise<Pick<Preview, 'notes'> & { readonly result: Result; readonly begun: number }> {
  if (learner === undefined) return { result: resultOf(work, { ...NOTHING, now: at }), begun: 0, notes: [] }
  const [done, said] = await Promise.all([
    readDoneWork([work], { learners: [learner], reader: 'learner', now }),
    readResultNotes([work.id]),
  ])
  const key = resultKey(work.id, learner)
  const lessons = new Map(done.tallies.map(tally => [tally.lesson, tally]))
  const result = resultOf(work, { ...done, lessons, now: at })
  return {
    result: withOverride(result, said.standing.get(key)),
    notes: said.notes.get(key) ?? [],
    begun: done.quizzes.length,
  }
}

async function poolOf(module: string): Promise<{ asked: number; pool: number }> {
  const { pool } = await loadQuiz(module)
  return { asked: Math.min(pool.length, ASKED_IN_QUIZ), pool: pool.length }
}
