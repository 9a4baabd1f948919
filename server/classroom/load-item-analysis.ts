import 'server-only'
import { listAssignments, type StoredAssignment } from '#db/assignments.ts'
import { listRoster } from '#db/enrollments.ts'
import type { Actor } from '#domain/account/actor.ts'
import { analyseItems, type ItemAnalysis } from '#domain/assessment/item-analysis.ts'
import type { Question } from '#domain/assessment/question.ts'
import { type CountedTries, countedOptions, type NamedOption } from '#domain/classroom/answer-matrix.ts'
import { assignedWork } from '#domain/classroom/assigned-work.ts'
import type { AssignedWork } from '#domain/classroom/gradebook.ts'
import { resultKey } from '#domain/classroom/override.ts'
import { ownWork } from '#domain/classroom/own-work.ts'
import type { ReportBasis } from '#domain/classroom/report-basis.ts'
import { wallTimeAt } from '#domain/classroom/wall-time.ts'
import { Problem } from '#domain/problem.ts'
import { assignmentOf } from '#server/classroom/assignment-of.ts'
import { type TaughtClass, taughtClass } from '#server/classroom/policy.ts'
import { readLessonTries } from '#server/classroom/read-lesson-tries.ts'
import { readQuizTries } from '#server/classroom/read-quiz-tries.ts'
import { readRecheckTries } from '#server/classroom/read-recheck-tries.ts'
import { readResultNotes } from '#server/classroom/read-result-notes.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { type LoadedQuestion, loadQuestions } from '#server/content/load-questions.ts'
import { store } from '#server/store.ts'

export type AnalysedClass = Pick<CountedTries, 'matrix' | 'tries'> & {
  readonly class: TaughtClass
  /** Due dates of the class's work, wall times in its zone. */
  readonly dues: readonly string[]
  readonly assignments: readonly { readonly id: string; readonly title: string }[]
  /** The assignment looked at; undefined while nothing is assigned. */
  readonly assignment:
    | { readonly id: string; readonly title: string; readonly isRecheck: boolean }
    | undefined
  readonly learners: readonly { readonly id: string; readonly name: string; readonly userName: string }[]
  readonly basis: ReportBasis
  /** In the order of the course, each with the options among which answers are counted. */
  readonly questions: readonly { readonly question: Question; readonly options: readonly NamedOption[] }[]
  readonly analysis: ItemAnalysis
}

/**
 * How the questions of an assignment worked for those it was given to, in a class the actor teaches: of lessons from each
 * learner's first answers, of a quiz from the first attempt they submitted. Who is excused from it is left out. Without
 * `assignment`, the one that was due last, or was given last while none has been due; no re-check where there is other work.
 * @throws Problem `not-found` for an assignment of another class.
 */
export async function loadItemAnalysis(
  actor: Actor,
  classId: string,
  { assignment: wanted, now }: { readonly assignment?: string | undefined; readonly now: number },
): Promise<AnalysedClass> {
  const owned = await taughtClass(actor, classId)
  const [roster, assignments, all] = await Promise.all([
    listRoster(store(), owned.id),
    listAssignments(store(), [owned.id]),
    loadQuestions(),
  ])
  const chosen = choose(assignments, wanted, wallTimeAt(now, owned.time_zone))
  const work = chosen && assignedWork(assignmentOf(chosen), await loadCourse(), owned.time_zone)
  const learners = roster
    .filter(entry => entry.role === 'learner' && (!work || ownWork(work, { id: entry.person }) !== undefined))
    .map(named)
  const excused = await excusedFrom(chosen?.id)
  const people = learners.map(each => each.id).filter(id => !excused(id))
  const loaded = work ? questionsOf(work, all) : []
  const asked = loaded.map(({ question, lesson }) => ({ id: question.id, lesson, possible: question.points }))
  const counted = await readTries(work, { learners: people, asked, now })
  const questions = loaded.map(({ question }) => ({ question, options: countedOptions(question) }))
  const options = Object.fromEntries(questions.map(each => [each.question.id, each.options]))
  return {
    class: owned,
    dues: assignments.flatMap(each => each.due_local ?? []),
    assignments: assignments.map(({ id, title }) => ({ id, title })),
    assignment: chosen && { id: chosen.id, title: chosen.title, isRecheck: work?.since !== undefined },
    learners,
    basis: {
      rule: work?.quiz ? 'first-attempts' : 'first-answers',
      learners: learners.length,
      counted: counted.matrix.learners.length,
      excused: learners.length - people.length,
      later: counted.later,
    },
    questions,
    matrix: counted.matrix,
    tries: counted.tries,
    analysis: analyseItems(counted.matrix, options),
  }
}

function choose(
  assignments: readonly StoredAssignment[],
  wanted: string | undefined,
  local: string,
): StoredAssignment | undefined {
  if (wanted === undefined) return latestOf(assignments, local)
  const chosen = assignments.find(each => each.id === wanted)
  if (!chosen) throw new Problem('not-found', 'This class has no such assignment.')
  return chosen
}

function latestOf(assignments: readonly StoredAssignment[], local: string): StoredAssignment | undefined {
  const first = assignments.filter(each => each.rechecks === null)
  const due = first.filter(each => each.due_local !== null && each.due_local <= local)
  const [latest] = due.toSorted((a, b) => (b.due_local ?? '').localeCompare(a.due_local ?? ''))
  const byAge = (given: readonly StoredAssignment[]) =>
    given.toSorted((a, b) => b.created_at - a.created_at)[0]
  return latest ?? byAge(first) ?? byAge(assignments)
}

function named({ person, name, userName }: { person: string; name: string; userName: string }) {
  return { id: person, name, userName }
}

async function excusedFrom(assignment: string | undefined): Promise<(learner: string) => boolean> {
  if (assignment === undefined) return () => false
  const { standing } = await readResultNotes([assignment])
  return learner => standing.get(resultKey(assignment, learner))?.kind === 'excused'
}

/** Of a quiz the pool it is drawn from, of lessons the questions that stand in them. */
function questionsOf(work: AssignedWork, all: ReadonlyMap<string, LoadedQuestion>): LoadedQuestion[] {
  const { quiz } = work
  if (!quiz) return work.questions.flatMap(id => all.get(id) ?? [])
  return [...all.values()].filter(
    ({ question, lesson }) => question.pool === 'quiz' && lesson.startsWith(`${quiz.module}/`),
  )
}

function readTries(
  work: AssignedWork | undefined,
  given: Parameters<typeof readQuizTries>[1],
): Promise<CountedTries> {
  if (!work) return Promise.resolve({ matrix: { items: [], learners: [] }, tries: [], later: 0 })
  if (work.since !== undefined) return readRecheckTries(work.since, given)
  return work.quiz ? readQuizTries(work.id, given) : readLessonTries(work, given)
}
