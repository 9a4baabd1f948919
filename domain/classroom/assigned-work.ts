import { ASKED_IN_QUIZ } from '#domain/assessment/draw-questions.ts'
import type { Preset } from '#domain/assessment/release.ts'
import { assignedQuiz } from '#domain/classroom/assigned-quiz.ts'
import type { AssignmentItem } from '#domain/classroom/assignment-item.ts'
import type { AssignedWork } from '#domain/classroom/gradebook.ts'
import { LATE_IN_FULL, type LateRule } from '#domain/classroom/late-rule.ts'
import { type DueEntry, standingDues } from '#domain/classroom/own-due.ts'
import type { Recipients } from '#domain/classroom/recipients.ts'
import { readSetUp, type SetUp } from '#domain/classroom/set-up.ts'
import { instantOf } from '#domain/classroom/wall-time.ts'

/** The part of the course that assignments need: what a module holds and what its lessons ask. */
export type CourseOutline = {
  readonly modules: readonly {
    readonly id: string
    readonly title: string
    readonly lessons: readonly {
      readonly id: string
      readonly title: string
      readonly questions: readonly {
        readonly id: string
        readonly points: number
        readonly pool: 'check' | 'quiz'
      }[]
    }[]
  }[]
}

/** Lesson ids of assignment items in course order, each once; what the course no longer has is left out. */
export function lessonsOf(items: readonly AssignmentItem[], course: CourseOutline): string[] {
  const wanted = (moduleId: string, lessonId: string) =>
    items.some(
      ({ kind, ref }) => (kind === 'module' && ref === moduleId) || (kind === 'lesson' && ref === lessonId),
    )
  return course.modules.flatMap(module =>
    module.lessons.filter(lesson => wanted(module.id, lesson.id)).map(lesson => lesson.id),
  )
}

type Assignment = {
  readonly id: string
  readonly title: string
  readonly dueLocal: string | null
  readonly createdAt: number
  readonly items: readonly AssignmentItem[]
  /** Of a quiz. */
  readonly preset?: Preset | null
  readonly minutes?: number | null
  readonly opensLocal?: string | null
  /** The whole class, unless said. */
  readonly recipients?: Recipients
  /** Of lessons; all of it counts, unless said. */
  readonly late?: LateRule
  /** The log of learners' own due dates. */
  readonly dueLog?: readonly DueEntry[]
}

/**
 * Unfolds an assignment into lessons, the questions that stand in them, and points; `dueAt` is an instant, read in the
 * class's zone. What differs between learners is in `recipients` and `ownDues` (see `ownWork`). Attempts at a quiz may
 * differ in points; what an average one is worth stands here.
 */
export function assignedWork(assignment: Assignment, course: CourseOutline, zone: string): AssignedWork {
  const { preset = null, minutes = null, opensLocal = null } = assignment
  const quiz = assignedQuiz({ ...assignment, preset, minutes, opensLocal }, zone)
  const lessons = lessonsOf(assignment.items, course)
  const named = questionsByName(assignment.items, course)
  const setUp = setUpOf(assignment.items)
  const isNamed = named.length > 0 || setUp !== undefined
  const questions = [
    ...course.modules
      .flatMap(module => module.lessons)
      .filter(lesson => lessons.includes(lesson.id))
      .flatMap(lesson => lesson.questions)
      .filter(question => question.pool === 'check'),
    ...named,
  ]
  return {
    id: assignment.id,
    title: assignment.title,
    lessons,
    questions: questions.map(question => question.id),
    possible: quiz
      ? pointsOfAttempt(quiz.module, course)
      : questions.reduce((total, question) => total + question.points, 0),
    dueAt: assignment.dueLocal ? instantOf(assignment.dueLocal, zone) : undefined,
    createdAt: assignment.createdAt,
    quiz,
    ...(isNamed && { since: assignment.createdAt }),
    ...(setUp && { setUp }),
    ...(quiz || isNamed ? {} : latePart(assignment, zone)),
    ...ownParts(assignment, zone),
  }
}

/** The diagram that an assignment gives as a teacher set it up. */
function setUpOf(items: readonly AssignmentItem[]): SetUp | undefined {
  const item = items.find(each => each.kind === 'diagram')
  return item && readSetUp(item.ref)
}

/** The questions that a re-check asks, in its order; what the course no longer has is left out. */
function questionsByName(items: readonly AssignmentItem[], { modules }: CourseOutline) {
  const all = modules.flatMap(each => each.lessons).flatMap(each => each.questions)
  return items.flatMap(({ kind, ref }) =>
    kind === 'question' ? (all.find(each => each.id === ref) ?? []) : [],
  )
}

/** Left out where all late work counts, as it mostly does. */
function latePart({ late = LATE_IN_FULL }: Assignment, zone: string): Pick<AssignedWork, 'late'> {
  return late.perDay === 0 && late.days === null ? {} : { late: { ...late, zone } }
}

/** Left out where the assignment is the same for everybody, as most are. */
function ownParts(
  { recipients = 'class', dueLog = [] }: Assignment,
  zone: string,
): Pick<AssignedWork, 'recipients' | 'ownDues'> {
  const dues = [...standingDues(dueLog)].map(
    ([learner, { due_local }]) => [learner, instantOf(due_local, zone)] as const,
  )
  return {
    ...(recipients !== 'class' && { recipients: new Set(recipients) }),
    ...(dues.length > 0 && { ownDues: new Map(dues) }),
  }
}

/** Points of an attempt: of all questions of the pool, or of as many average ones as are drawn. */
function pointsOfAttempt(module: string, { modules }: CourseOutline): number {
  const lessons = modules.find(each => each.id === module)?.lessons ?? []
  const pool = lessons.flatMap(each => each.questions).filter(each => each.pool === 'quiz')
  const points = pool.reduce((sum, each) => sum + each.points, 0)
  return pool.length <= ASKED_IN_QUIZ ? points : Math.round((points / pool.length) * ASKED_IN_QUIZ)
}

/** The title an assignment has unless its teacher gives one: the names of what it holds. */
export function defaultTitle(items: readonly AssignmentItem[], course: CourseOutline): string {
  const titles = new Map<string, string>()
  for (const module of course.modules) {
    titles.set(module.id, module.title)
    for (const lesson of module.lessons) titles.set(lesson.id, lesson.title)
  }
  const titleOf = ({ kind, ref }: AssignmentItem) =>
    `${kind === 'quiz' ? 'Quiz: ' : ''}${titles.get(ref) ?? ref}`
  return items.map(titleOf).join(', ')
}
