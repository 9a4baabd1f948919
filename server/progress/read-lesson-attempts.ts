import 'server-only'
import { listLessonResponses } from '#db/responses.ts'
import type { ResponseRow } from '#db/schema.ts'
import { listRemarksTo, type NamedRemark } from '#db/sent-remarks.ts'
import { Problem } from '#domain/problem.ts'
import type { DecidedTable } from '#domain/progress/decided.ts'
import { describeAnswer } from '#domain/progress/describe-answer.ts'
import { keyAnswer } from '#domain/progress/key-answer.ts'
import { questionAnchor } from '#domain/progress/progress.ts'
import { formerIds } from '#server/assessment/former-ids.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { readDecided } from '#server/progress/read-decided.ts'
import { type ToldAnswer, type ToldAnswers, tellAnswers } from '#server/progress/tell-answers.ts'
import { store } from '#server/store.ts'

export type Attempt = ToldAnswer & {
  /** What teachers said later about the misconception it shows, the newest first. */
  readonly remarks: readonly ShownRemark[]
}

export type ShownRemark = {
  readonly text: string
  /** Missing for somebody who is gone. */
  readonly by: string | undefined
  readonly at: number
}

export type QuestionAttempts = {
  readonly id: string
  readonly prompt: string
  /** Address of the question in its lesson; missing where it is no longer asked. */
  readonly address: string | undefined
  /** What would have earned every point, in words; missing where nothing was answered, and for an essay. */
  readonly key: readonly string[] | undefined
  /** Oldest first. */
  readonly attempts: readonly Attempt[]
}

export type LessonAttempts = {
  readonly lesson: { readonly id: string; readonly title: string }
  /** Questions that stand in the lesson, and those of its quiz that were answered. */
  readonly asked: number
  readonly questions: readonly QuestionAttempts[]
  /** What was decided in its diagrams. */
  readonly decided: readonly DecidedTable[]
}

/**
 * Every answer of one learner in a lesson, each scored by the version of the question it was given to. Only questions
 * that were answered are told, so no key is shown before its answer. Whoever calls has proved that they may read this
 * learner's answers; a teacher reads only what was said in their class.
 */
export async function readLessonAttempts(
  learner: string,
  lessonId: string,
  reader: { readonly teacherOf?: string } = {},
): Promise<LessonAttempts> {
  const course = await loadCourse()
  const lesson = course.modules.flatMap(module => module.lessons).find(each => each.id === lessonId)
  if (!lesson) throw new Problem('not-found', 'There is no such lesson.')
  const rows = await listLessonResponses(store(), learner, [lessonId, ...formerIds(lessonId)])
  const [told, said] = await Promise.all([tellAnswers(learner, rows), listRemarksTo(store(), learner)])
  const { teacherOf } = reader
  const remarks = said.filter(each => teacherOf === undefined || each.class === teacherOf)
  const order = lesson.questions.map(each => each.id)
  const answered = [...new Set(rows.map(row => followAlias(row.question)))]
  const inCourse = order.filter(id => answered.includes(id))
  const gone = answered.filter(id => !order.includes(id))
  const questions = [...inCourse, ...gone].map(id => {
    const own = rows.filter(row => followAlias(row.question) === id)
    return attemptsAt(id, { rows: own, told, remarks, isAsked: order.includes(id) })
  })
  const asked = lesson.questions.filter(each => each.pool === 'check' || answered.includes(each.id)).length
  const answers = rows.flatMap(row => {
    const question = told.questions.get(row.id)
    const score = told.answers.get(row.id)?.result.score
    return question && score ? [{ question, fraction: score.earned / score.possible }] : []
  })
  const decided = await readDecided(learner, lessonId, answers)
  return { lesson: { id: lesson.id, title: lesson.title }, asked, questions, decided }
}

function attemptsAt(
  id: string,
  from: {
    readonly rows: readonly ResponseRow[]
    readonly told: ToldAnswers
    readonly remarks: readonly NamedRemark[]
    readonly isAsked: boolean
  },
): QuestionAttempts {
  const { answers, questions } = from.told
  const latest = questions.get(from.rows.at(-1)?.id ?? '')
  const key = latest && keyAnswer(latest)
  const lesson = id.split('/').slice(0, 2).join('/')
  return {
    id,
    prompt: latest?.prompt ?? id,
    address: from.isAsked ? `/learn/${lesson}#${questionAnchor(id)}` : undefined,
    key: latest && key !== undefined ? describeAnswer(latest, key) : undefined,
    attempts: from.rows.flatMap(row => {
      const told = answers.get(row.id)
      return told ? [{ ...told, remarks: remarksOn(told, from.remarks) }] : []
    }),
  }
}

/** What was said about the misconception that an answer shows, after it was given. */
function remarksOn({ misconception, answeredAt }: ToldAnswer, said: readonly NamedRemark[]): ShownRemark[] {
  return said
    .filter(each => each.misconception === misconception && each.at >= answeredAt)
    .map(({ text, by_name, at }) => ({ text, by: by_name ?? undefined, at }))
}
