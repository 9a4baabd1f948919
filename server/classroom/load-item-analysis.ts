import 'server-only'
import { listAssignments } from '#db/assignments.ts'
import { listRoster } from '#db/enrollments.ts'
import { listFirstTries } from '#db/first-tries.ts'
import type { Actor } from '#domain/account/actor.ts'
import { analyseItems, type ItemAnalysis } from '#domain/assessment/item-analysis.ts'
import type { Question } from '#domain/assessment/question.ts'
import {
  answerMatrix,
  countedOptions,
  type FirstTry,
  type NamedOption,
} from '#domain/classroom/answer-matrix.ts'
import { assignedWork } from '#domain/classroom/assigned-work.ts'
import { Problem } from '#domain/problem.ts'
import { formerIds } from '#server/assessment/former-ids.ts'
import { type TaughtClass, taughtClass } from '#server/classroom/policy.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { loadQuestions } from '#server/content/load-questions.ts'
import { store } from '#server/store.ts'

export type AnalysedClass = {
  readonly class: TaughtClass
  readonly assignments: readonly { readonly id: string; readonly title: string }[]
  /** The assignment looked at; undefined while nothing is assigned. */
  readonly assignment: { readonly id: string; readonly title: string } | undefined
  readonly learners: readonly { readonly id: string; readonly name: string }[]
  /** In the order of the course, each with the options among which answers are counted. */
  readonly questions: readonly { readonly question: Question; readonly options: readonly NamedOption[] }[]
  readonly tries: readonly FirstTry[]
  readonly analysis: ItemAnalysis
}

/**
 * How the questions of an assignment worked in a class the actor teaches, from each learner's first answer. Without
 * `assignment`, the one given last.
 * @throws Problem `not-found` for an assignment of another class.
 */
export async function loadItemAnalysis(
  actor: Actor,
  classId: string,
  wanted?: string,
): Promise<AnalysedClass> {
  const owned = await taughtClass(actor, classId)
  const [course, roster, assignments, all] = await Promise.all([
    loadCourse(),
    listRoster(store(), owned.id),
    listAssignments(store(), [owned.id]),
    loadQuestions(),
  ])
  const latest = assignments.toSorted((a, b) => b.created_at - a.created_at)[0]
  const chosen = wanted === undefined ? latest : assignments.find(each => each.id === wanted)
  if (wanted !== undefined && !chosen) throw new Problem('not-found', 'This class has no such assignment.')
  const learners = roster.filter(entry => entry.role === 'learner')
  const work =
    chosen &&
    assignedWork(
      { ...chosen, dueLocal: chosen.due_local, createdAt: chosen.created_at },
      course,
      owned.time_zone,
    )
  const asked = (work?.questions ?? []).flatMap(id => all.get(id) ?? [])
  const tries = await firstTries(
    learners.map(each => each.person),
    work?.lessons ?? [],
    new Set(work?.questions),
  )
  const questions = asked.map(({ question }) => ({ question, options: countedOptions(question) }))
  const matrix = answerMatrix(
    learners.map(each => each.person),
    asked.map(({ question, lesson }) => ({ id: question.id, lesson, possible: question.points })),
    tries,
  )
  return {
    class: owned,
    assignments: assignments.map(({ id, title }) => ({ id, title })),
    assignment: chosen && { id: chosen.id, title: chosen.title },
    learners: learners.map(({ person, name }) => ({ id: person, name })),
    questions,
    tries,
    analysis: analyseItems(
      matrix,
      Object.fromEntries(questions.map(each => [each.question.id, each.options])),
    ),
  }
}

async function firstTries(
  learners: readonly string[],
  lessons: readonly string[],
  questions: ReadonlySet<string>,
): Promise<FirstTry[]> {
  const rows = await listFirstTries(
    store(),
    learners,
    lessons.flatMap(id => [id, ...formerIds(id)]),
  )
  return rows.flatMap(row => {
    const question = followAlias(row.question)
    return questions.has(question) ? [{ ...row, question, answer: JSON.parse(row.answer) as unknown }] : []
  })
}
