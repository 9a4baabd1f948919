import type { AssignedQuiz } from './assigned-quiz.ts'
import { type DatedAnswer, type LateCalendar, latePoints } from './late-points.ts'
import { countedPoints, resultKey, type StandingOverrides, withOverride } from './override.ts'
import { notAssigned, ownWork } from './own-work.ts'
import { type QuizAttempt, quizResultOf } from './quiz-result.ts'
import type { Result, ResultState } from './result.ts'
import { goalOf, type SetUp } from './set-up.ts'

/** What an assignment asks for, once its modules are unfolded into lessons. */
export type AssignedWork = {
  readonly id: string
  readonly title: string
  readonly lessons: readonly string[]
  /** Ids of the questions that stand in the lessons, and the points they are worth together. */
  readonly questions: readonly string[]
  readonly possible: number
  readonly dueAt: number | undefined
  /** When it was given, UTC milliseconds. */
  readonly createdAt: number
  /** Where it is a quiz: its rules. It has no lessons and questions then. */
  readonly quiz?: AssignedQuiz | undefined
  /** Of a re-check, which asks for `questions` by name and has no lessons: answers from this instant on count. */
  readonly since?: number | undefined
  /** Whom it is for; undefined is the whole class, also who joins later. */
  readonly recipients?: ReadonlySet<string> | undefined
  /** By learner, instants at which it is due for them instead of at `dueAt`. */
  readonly ownDues?: ReadonlyMap<string, number> | undefined
  /** A diagram to work with, in the state in which a teacher set it up. */
  readonly setUp?: SetUp | undefined
  /** What late work counts, where that is not all of it. */
  readonly late?: LateCalendar | undefined
}

type Tally = {
  readonly learner: string
  readonly answered: number
  readonly firstEarned: number
  readonly bestEarned: number
  /** Answers that wait for a person, and the points they are worth. */
  readonly pending: number
  readonly waiting: number
  /** When the first and the last of the questions were first answered. */
  readonly startedAt: number
  readonly finishedAt: number
  /** Where an assignment has a late rule: the answers first given after the earliest due time of those. */
  readonly lateAnswers?: readonly DatedAnswer[]
}

/** A learner's answers to the questions of one lesson, summed up. */
export type LessonTally = Tally & { readonly lesson: string }

/** What a learner answered of the questions of a re-check, or reached in a set-up, since it was given. */
export type RecheckTally = Tally & { readonly assignment: string }

export type Gradebook = {
  readonly assignments: readonly AssignedWork[]
  readonly rows: readonly {
    readonly learner: string
    readonly results: readonly Result[]
    readonly mean: number | undefined
  }[]
}

/**
 * Learners × assignments from lesson tallies and overrides. A learner's mean is the mean fraction (best answer to each
 * question, or what the teacher set) over the assignments that are done, scored by the teacher or past the learner's due
 * date; excused ones and those for others are left out, and so are the points of answers that wait for a person; undefined
 * while there is none.
 */
export function gradebook(
  learners: readonly string[],
  assignments: readonly AssignedWork[],
  {
    tallies,
    quizzes = [],
    rechecks = [],
    overrides,
    timeFactors,
    now,
  }: {
    tallies: readonly LessonTally[]
    /** Attempts at the assigned quizzes. */
    quizzes?: readonly QuizAttempt[]
    rechecks?: readonly RecheckTally[]
    overrides?: StandingOverrides
    /** What learners' time limits are stretched by, where not by 1. */
    timeFactors?: ReadonlyMap<string, number>
    now: number
  },
): Gradebook {
  const byLearner = new Map<string, Map<string, LessonTally>>()
  for (const tally of tallies) {
    const lessons = byLearner.get(tally.learner) ?? new Map<string, LessonTally>()
    lessons.set(tally.lesson, tally)
    byLearner.set(tally.learner, lessons)
  }
  const rows = learners.map(learner => {
    const lessons = byLearner.get(learner) ?? new Map<string, LessonTally>()
    const isOwn = (each: { readonly learner: string }) => each.learner === learner
    const done = { lessons, quizzes: quizzes.filter(isOwn), rechecks: rechecks.filter(isOwn), now }
    const person = { id: learner, timeFactor: timeFactors?.get(learner) }
    const own = assignments.map(work => ownWork(work, person))
    const results = assignments.map((work, at) => {
      const mine = own[at]
      const result = mine ? resultOf(mine, done) : notAssigned(work)
      return withOverride(result, overrides?.get(resultKey(work.id, learner)))
    })
    return { learner, results, mean: meanFraction(own, results, now) }
  })
  return { assignments, rows }
}

/** What one learner has done. */
type Done = {
  readonly lessons: ReadonlyMap<string, LessonTally>
  readonly quizzes: readonly QuizAttempt[]
  readonly rechecks: readonly RecheckTally[]
  readonly now: number
}

/**
 * One learner's result for one assignment. Late means: the last question was first answered after the due time. What late
 * answers count is decided here and nowhere else.
 */
export function resultOf(work: AssignedWork, { lessons, quizzes, rechecks, now }: Done): Result {
  if (work.quiz) {
    const attempts = quizzes.filter(each => each.assignment === work.id)
    return quizResultOf(work, attempts, now)
  }
  const done: readonly Tally[] =
    work.since === undefined
      ? work.lessons.flatMap(lesson => lessons.get(lesson) ?? [])
      : rechecks.filter(each => each.assignment === work.id)
  // Plain variables: an object that is added to costs a large gradebook four times as long.
  let answered = 0
  let firstEarned = 0
  let bestEarned = 0
  let pending = 0
  let waiting = 0
  let latest = 0
  for (const tally of done) {
    answered += tally.answered
    firstEarned += tally.firstEarned
    bestEarned += tally.bestEarned
    pending += tally.pending
    waiting += tally.waiting
    latest = Math.max(latest, tally.finishedAt)
  }
  const asked = work.questions.length + (work.setUp && goalOf(work.setUp) ? 1 : 0)
  const finishedAt = asked > 0 && answered === asked ? latest : undefined
  const state = stateOf({ answered, finishedAt, pending, dueAt: work.dueAt, now })
  const { possible } = work
  const result: Result = { state, answered, questions: asked, bestEarned, firstEarned, possible, finishedAt }
  // Most cells are this plain, and a large gradebook has thirty thousand.
  if (waiting === 0 && !work.late && !work.setUp) return result
  const cut = work.late && work.dueAt !== undefined && cutOf(done, work.late, work.dueAt, bestEarned)
  return {
    ...result,
    ...(waiting > 0 && { waiting }),
    ...(cut && { bestEarned: cut.points, late: cut.late }),
    ...(work.questions.length === 0 && work.setUp && { isUnscored: true }),
  }
}

function cutOf(done: readonly Tally[], rule: LateCalendar, dueAt: number, points: number) {
  return latePoints({ rule, dueAt, answers: done.flatMap(tally => tally.lateAnswers ?? []), points })
}

function stateOf(given: {
  answered: number
  finishedAt: number | undefined
  pending: number
  dueAt: number | undefined
  now: number
}): ResultState {
  const { answered, finishedAt, pending, dueAt, now } = given
  if (finishedAt !== undefined) {
    if (pending > 0) return 'needs-grading'
    return dueAt !== undefined && finishedAt > dueAt ? 'done-late' : 'done'
  }
  if (dueAt !== undefined && now > dueAt) return 'missing'
  return answered > 0 ? 'in-progress' : 'not-started'
}

function meanFraction(
  own: readonly (AssignedWork | undefined)[],
  results: readonly Result[],
  now: number,
): number | undefined {
  const counted = results.filter((result, at) => {
    const dueAt = own[at]?.dueAt
    if (judgedPossible(result) === 0 || result.state === 'excused' || result.state === 'not-assigned')
      return false
    if (result.isUnscored && result.state === 'needs-grading' && !result.override) return false
    return result.override || result.finishedAt !== undefined || (dueAt !== undefined && now > dueAt)
  })
  if (counted.length === 0) return undefined
  const fractions = counted.map(result => (countedPoints(result) ?? 0) / judgedPossible(result))
  return fractions.reduce((total, fraction) => total + fraction, 0) / fractions.length
}

/** The points that somebody or the course has judged: what waits says nothing yet. All of them where a teacher set the score. */
function judgedPossible({ possible, waiting = 0, override }: Result): number {
  return override ? possible : possible - waiting
}
