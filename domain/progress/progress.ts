import type { Notice } from '#domain/classroom/notices.ts'
import type { Result } from '#domain/classroom/result.ts'
import type { CourseLesson } from '#domain/content/course.ts'
import { asksOf, isCompleted } from './completion.ts'
import type { Decisions } from './decision.ts'

/** One learner's answers to one question. Points; null while a person has to read the answer. */
export type QuestionProgress = {
  readonly tries: number
  readonly first: number | null
  readonly best: number | null
  readonly last: number | null
  readonly possible: number
  /** Time of the last answer, UTC milliseconds. */
  readonly at: number
  /** The last answer, where it is short enough to travel with every page. */
  readonly answer?: unknown
}

/** What a lesson asks for and where one can stop in it. The same for everyone. */
export type LessonPlan = {
  /** `module/lesson`. */
  readonly lesson: string
  /** Full ids that must be answered (or, without questions, reached) for the lesson to be completed. */
  readonly asks: readonly string[]
  /** Anchors of the headings, in order. */
  readonly headings: readonly string[]
}

export type LessonProgress = LessonPlan & {
  readonly completed: boolean
  /** Time of the last trace of the learner in it. */
  readonly seenAt: number | null
  /** Anchor of the heading reached last. */
  readonly place: string | null
  /** How many of `asks` are done. */
  readonly answered: number
  readonly questions: number
  /** Best points of all points asked for that were answered, 0 to 1; null before the first score. */
  readonly fraction: number | null
}

export type Traces = {
  readonly questions: Readonly<Record<string, QuestionProgress>>
  /** Checkpoint id to the time it was reached last. */
  readonly checkpoints: Readonly<Record<string, number>>
}

export type AssignedToMe = {
  readonly id: string
  readonly title: string
  readonly class: { readonly id: string; readonly name: string; readonly timeZone: string }
  readonly lessons: readonly string[]
  readonly dueAt?: number
  readonly result: Result
}

/** Where to go on: the last thing seen, heading or question. */
export type Continue = { readonly lesson: string; readonly anchor: string | null }

/** Answer of GET /api/v1/progress: all that a page which is the same for everyone needs to know of its reader. */
export type Progress = Traces & {
  readonly status: 'signed-out' | 'signed-in'
  readonly person: { readonly id: string; readonly name: string; readonly role: string } | null
  readonly lessons: readonly LessonProgress[]
  readonly continue: Continue | null
  /** What was decided in diagrams. */
  readonly decisions: Decisions
  readonly assigned: readonly AssignedToMe[]
  /** How many ideas review asks about today. */
  readonly dueReviews: number
  /** What to tell the learner, the most pressing first. */
  readonly notices: readonly Notice[]
}

/** The plan of a lesson of the course. */
export function planOf(lesson: Pick<CourseLesson, 'id' | 'questions' | 'checkpoints'>): LessonPlan {
  const headings = lesson.checkpoints.map(each => each.id.slice(lesson.id.length + 1))
  return { lesson: lesson.id, asks: asksOf(lesson), headings }
}

/** Anchor of a question inside its lesson's page. */
export function questionAnchor(question: string): string {
  return `q-${question.split('/').at(-1)}`
}

/** Lessons with what was done in them, and where to go on. */
export function progressOf(
  plans: readonly LessonPlan[],
  traces: Traces,
): Pick<Progress, 'lessons' | 'continue'> {
  const lessons = plans.map(plan => lessonProgress(plan, traces))
  const seen = lessons.filter(each => each.seenAt !== null)
  const latest = seen.reduce<LessonProgress | undefined>(
    (best, each) => ((each.seenAt ?? 0) > (best?.seenAt ?? -1) ? each : best),
    undefined,
  )
  return {
    lessons,
    continue: latest ? { lesson: latest.lesson, anchor: lastAnchor(latest, traces) } : null,
  }
}

function lessonProgress(plan: LessonPlan, traces: Traces): LessonProgress {
  const { lesson, asks, headings } = plan
  const answers = asks.flatMap(id => own(traces.questions, id) ?? [])
  const scores = answers.filter(each => each.best !== null)
  const possible = scores.reduce((sum, each) => sum + each.possible, 0)
  const times = [
    ...tracesIn(traces.questions, lesson).map(([, each]) => each.at),
    ...reachedTimes(plan, traces),
  ]
  const isDone = (id: string) => Object.hasOwn(traces.questions, id) || Object.hasOwn(traces.checkpoints, id)
  return {
    lesson,
    asks,
    headings,
    completed: isCompleted(asks, isDone),
    seenAt: times.length > 0 ? Math.max(...times) : null,
    place: lastHeading(plan, traces)?.anchor ?? null,
    answered: asks.filter(isDone).length,
    questions: asks.length,
    fraction: possible > 0 ? scores.reduce((sum, each) => sum + (each.best ?? 0), 0) / possible : null,
  }
}

function own<Value>(record: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined
}

function tracesIn<Value>(record: Readonly<Record<string, Value>>, lesson: string): [string, Value][] {
  return Object.entries(record).filter(([id]) => id.startsWith(`${lesson}/`))
}

function reachedTimes({ lesson }: LessonPlan, { checkpoints }: Traces): number[] {
  return tracesIn(checkpoints, lesson).map(([, at]) => at)
}

function lastHeading(
  { lesson, headings }: LessonPlan,
  { checkpoints }: Traces,
): { anchor: string; at: number } | undefined {
  const reached = headings.flatMap(anchor => {
    const at = own(checkpoints, `${lesson}/${anchor}`)
    return at === undefined ? [] : [{ anchor, at }]
  })
  return reached.reduce<{ anchor: string; at: number } | undefined>(
    (best, each) => (each.at >= (best?.at ?? 0) ? each : best),
    undefined,
  )
}

function lastAnchor(plan: LessonPlan, traces: Traces): string | null {
  const heading = lastHeading(plan, traces)
  const asked = new Set(plan.asks)
  const answers = tracesIn(traces.questions, plan.lesson).filter(([id]) => asked.has(id))
  const latest = answers.sort(([, a], [, b]) => b.at - a.at)[0]
  if (latest && latest[1].at >= (heading?.at ?? 0)) return questionAnchor(latest[0])
  return heading?.anchor ?? null
}
