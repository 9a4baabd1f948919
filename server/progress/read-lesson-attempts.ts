import 'server-only'
import { listJudgements } from '#db/judgements.ts'
import { listRegradeTimes } from '#db/regrades.ts'
import { listLessonResponses } from '#db/responses.ts'
import type { JudgementRow, ResponseRow } from '#db/schema.ts'
import { listRemarksTo, type NamedRemark } from '#db/sent-remarks.ts'
import { listNames } from '#db/users.ts'
import { type GivenPoints, type JudgedCriterion, judgedCriteria } from '#domain/assessment/judgement.ts'
import { Problem } from '#domain/problem.ts'
import { describeAnswer } from '#domain/progress/describe-answer.ts'
import { keyAnswer } from '#domain/progress/key-answer.ts'
import { questionAnchor } from '#domain/progress/progress.ts'
import type { ResponseResult } from '#domain/progress/response-result.ts'
import { formerIds } from '#server/assessment/former-ids.ts'
import { judgedResult } from '#server/assessment/judged-result.ts'
import { type StoredScore, scoreStored } from '#server/assessment/score-stored.ts'
import { showResult } from '#server/assessment/show-result.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { store } from '#server/store.ts'

export type Attempt = {
  readonly id: string
  readonly answeredAt: number
  readonly answer: readonly string[]
  readonly result: ResponseResult
  /** When its score was last computed again, after the question was corrected; missing where it never was. */
  readonly scoredAgainAt: number | undefined
  /** The score that a person gave; missing where nobody did. */
  readonly judgement: ShownJudgement | undefined
  /** What teachers said later about the misconception it shows, the newest first. */
  readonly remarks: readonly ShownRemark[]
}

export type ShownRemark = {
  readonly text: string
  /** Missing for somebody who is gone. */
  readonly by: string | undefined
  readonly at: number
}

export type ShownJudgement = {
  /** The rubric with own and given points; empty for a short text. */
  readonly criteria: readonly JudgedCriterion[]
  readonly comment: string
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
  const said = await listRemarksTo(store(), learner)
  const { teacherOf } = reader
  const remarks = said.filter(each => teacherOf === undefined || each.class === teacherOf)
  const told = { ...(await whatIsTold(rows)), remarks }
  const order = lesson.questions.map(each => each.id)
  const answered = [...new Set(rows.map(row => followAlias(row.question)))]
  const inCourse = order.filter(id => answered.includes(id))
  const gone = answered.filter(id => !order.includes(id))
  const questions = await Promise.all(
    [...inCourse, ...gone].map(id => {
      const own = rows.filter(row => followAlias(row.question) === id)
      return attemptsAt(id, { rows: own, told, isAsked: order.includes(id) })
    }),
  )
  const asked = lesson.questions.filter(each => each.pool === 'check' || answered.includes(each.id)).length
  return { lesson: { id: lesson.id, title: lesson.title }, asked, questions }
}

/** What is known of answers beside themselves. */
type Told = {
  readonly stored: ReadonlyMap<string, StoredScore>
  readonly scoredAgain: ReadonlyMap<string, number>
  readonly judgements: ReadonlyMap<string, JudgementRow>
  readonly names: ReadonlyMap<string, string>
  readonly remarks: readonly NamedRemark[]
}

async function whatIsTold(rows: readonly ResponseRow[]): Promise<Omit<Told, 'remarks'>> {
  const ids = rows.map(row => row.id)
  const [stored, scoredAgain, judgements] = await Promise.all([
    scoreStored(store(), rows),
    listRegradeTimes(store(), ids),
    listJudgements(store(), ids),
  ])
  const names = await listNames(
    store(),
    [...judgements.values()].map(each => each.by),
  )
  return { stored, scoredAgain, judgements, names }
}

async function attemptsAt(
  id: string,
  from: {
    readonly rows: readonly ResponseRow[]
    readonly told: Told
    readonly isAsked: boolean
  },
): Promise<QuestionAttempts> {
  const attempts = await Promise.all(from.rows.map(row => attempt(row, from.told)))
  const latest = from.told.stored.get(from.rows.at(-1)?.id ?? '')?.question
  const key = latest && keyAnswer(latest)
  const lesson = id.split('/').slice(0, 2).join('/')
  return {
    id,
    prompt: latest?.prompt ?? id,
    address: from.isAsked ? `/learn/${lesson}#${questionAnchor(id)}` : undefined,
    key: latest && key !== undefined ? describeAnswer(latest, key) : undefined,
    attempts: attempts.flat(),
  }
}

async function attempt(row: ResponseRow, told: Told): Promise<Attempt[]> {
  const stored = told.stored.get(row.id)
  if (!stored) return []
  const { question, answer, outcome } = stored
  const given = told.judgements.get(row.id)
  const result = await showResult(question, outcome, { id: row.id, status: 'recorded', answer })
  return [
    {
      id: row.id,
      answeredAt: row.answered_at,
      answer: describeAnswer(question, answer),
      result: given ? judgedResult(result, given) : result,
      scoredAgainAt: told.scoredAgain.get(row.id),
      judgement: given && {
        criteria: judgedCriteria(question, answer, JSON.parse(given.points) as GivenPoints),
        comment: given.comment,
        by: told.names.get(given.by),
        at: given.at,
      },
      remarks: told.remarks
        .filter(each => each.misconception === row.misconception && each.at >= row.answered_at)
        .map(({ text, by_name, at }) => ({ text, by: by_name ?? undefined, at })),
    },
  ]
}
