import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Person } from '#domain/account/actor.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { startQuiz } from '#server/assessment/start-quiz.ts'
import { submitAttempt } from '#server/assessment/submit-attempt.ts'
import { answerInvitation } from '#server/classroom/answer-invitation.ts'
import { assignQuiz } from '#server/classroom/assign-quiz.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { exportItemAnalysis } from '#server/classroom/export-item-analysis.ts'
import { inviteTeacher } from '#server/classroom/invite-teacher.ts'
import { joinClass } from '#server/classroom/join-class.ts'
import { loadAnswers } from '#server/classroom/load-answers.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { loadQuestionsReport } from '#server/classroom/load-questions-report.ts'
import { loadStarter } from '#server/classroom/load-starter.ts'
import { overrideResult } from '#server/classroom/override-result.ts'
import { stopTeaching } from '#server/classroom/stop-teaching.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makeAskedContent } from '#test/make-asked-content.ts'
import { makePerson } from '#test/make-person.ts'
import { makeQuestion } from '#test/make-question.ts'

const made = vi.hoisted(() => ({ content: undefined as unknown }))
vi.mock('#server/content/load-content.ts', () => ({ loadContent: () => made.content }))

const TYPES = ['choice', 'choices', 'match', 'order', 'text'] as const
made.content = makeAskedContent(TYPES.map(type => makeQuestion(type, { pool: 'quiz' })))

const CHOICE = 'quotas/two-instruments/choice'
const TEXT = 'quotas/two-instruments/text'
const NOW = Date.UTC(2026, 2, 12, 8)
const QUIZ = {
  module: 'quotas',
  preset: 'homework',
  title: 'Quiz',
  minutes: null,
  opensLocal: null,
  dueLocal: null,
  now: NOW,
} as const

forEachStore('the questions of an assigned quiz', store => {
  let teacher: Person
  let classId: string
  let assignment: string
  let learners: Person[]

  beforeEach(async () => {
    teacher = await makePerson(store(), 'teacher')
    classId = await createClass(teacher, { name: '9b', timeZone: 'Europe/Berlin' }, 0)
    const { class: owned } = await loadClass(teacher, classId)
    learners = []
    for (let at = 0; at < 13; at += 1) {
      const learner = await makePerson(store(), 'learner', `Learner ${String(at).padStart(2, '0')}`)
      await joinClass(learner, owned.join_code, 0)
      learners.push(learner)
    }
    assignment = await assignQuiz(teacher, classId, QUIZ)
  })

  const take = async (learner: Person, answers: Readonly<Record<string, unknown>>, at: number) => {
    const { id: attempt } = await startQuiz(learner, { module: 'quotas', assignment }, at)
    const responses = Object.entries(answers).map(([question, answer]) => ({
      id: randomUUID(),
      question,
      answer,
      attempt,
      answeredAt: at + 1,
    }))
    await recordResponses(learner, { responses }, at + 1)
    await submitAttempt(learner, attempt, at + 2)
  }
  const report = async () =>
    (await loadQuestionsReport(teacher, classId, { assignment, now: NOW + 9000 })).report

  test('counts the first submitted attempt of each learner, says whom it leaves out, and names who chose what', async () => {
    for (const [at, learner] of learners.slice(0, 12).entries())
      await take(learner, { [CHOICE]: at < 7 ? 'la' : 'nd', [TEXT]: at % 2 ? 'neodymium' : 'iron' }, NOW + at)
    for (const learner of learners.slice(0, 2)) await take(learner, { [CHOICE]: 'nd' }, NOW + 100)
    const excuse = { assignment, learner: learners[11]?.id ?? '', kind: 'excused', points: null } as const
    await overrideResult(teacher, classId, {
      change: { ...excuse, reason: 'Ill.', after: 0 },
      now: NOW + 200,
    })

    const { basis, analysis, questions, misconceptions, reteach } = await report()
    expect(basis).toEqual({ rule: 'first-attempts', learners: 13, counted: 11, excused: 1, later: 2 })
    const choice = questions.find(each => each.id === CHOICE)
    expect(choice).toMatchObject({ right: 4, scored: 11, row: { statistics: { n: 11 } } })
    expect(choice?.row.statistics?.facility).toBeCloseTo(4 / 11)
    expect(choice?.options[0]).toMatchObject({ id: 'la', misconception: 'Secret belief.' })
    expect(choice?.options[0]?.learners.map(each => each.name)).toEqual(
      learners.slice(0, 7).map(each => each.name),
    )
    expect(questions.find(each => each.id.endsWith('/match'))?.row.counts).toMatchObject({ blank: 11 })
    expect(analysis.test).toMatchObject({ n: 11 })
    expect(misconceptions[0]).toMatchObject({ id: 'secret-belief' })
    expect(reteach[0]?.learners.length).toBeGreaterThan(0)
  })

  test('looks first at what was due last, not at what was only just given', async () => {
    await assignQuiz(teacher, classId, { ...QUIZ, title: 'Last week', dueLocal: '2026-03-13T10:00' })
    await assignQuiz(teacher, classId, {
      ...QUIZ,
      title: 'Next week',
      dueLocal: '2026-03-20T10:00',
      now: NOW + 5,
    })
    const at = async (now: number) => (await loadQuestionsReport(teacher, classId, { now })).assignment?.title
    expect(await at(NOW + 10)).toBe('Next week')
    expect(await at(Date.UTC(2026, 2, 14))).toBe('Last week')
  })

  test('the rows behind the numbers add up to them', async () => {
    for (const [at, learner] of learners.slice(0, 10).entries())
      await take(learner, { [CHOICE]: at < 7 ? 'la' : 'nd' }, NOW + at)
    const { csv, name } = await exportItemAnalysis(teacher, classId, {
      assignment,
      part: 'rows',
      now: NOW + 9000,
    })
    expect(name).toBe('9b_questions-rows_2026-03-12.csv')
    const [header = [], ...rows] = csv.split('\r\n').map(line => line.split(','))
    const place = (column: string) => header.indexOf(column)
    const marks = rows
      .filter(row => row[place('question')] === CHOICE)
      .map(row => Number(row[place('mark')]) / Number(row[place('max_mark')]))
    expect(marks).toHaveLength(10)
    const row = (await report()).questions.find(each => each.id === CHOICE)?.row
    expect(marks.reduce((sum, each) => sum + each, 0) / marks.length).toBeCloseTo(
      row?.statistics?.facility ?? -1,
    )
  })

  test('below ten attempts there are counts and no statistics', async () => {
    for (const learner of learners.slice(0, 9)) await take(learner, { [CHOICE]: 'nd' }, NOW)
    const { analysis, questions } = await report()
    expect(analysis.test).toBeUndefined()
    expect(questions[0]).toMatchObject({ right: 9, row: { statistics: undefined } })
  })

  test('nobody else reads it: a stranger, a learner of the class, a former co-teacher', async () => {
    const former = await makePerson(store(), 'teacher')
    await inviteTeacher(teacher, classId, { login: former.userName, now: NOW })
    await answerInvitation(former, classId, { accept: true, now: NOW })
    await stopTeaching(former, classId, NOW)
    for (const who of [await makePerson(store(), 'teacher'), learners[0] as Person, former]) {
      const missing = { code: 'not-found' }
      const file = exportItemAnalysis(who, classId, { assignment, part: 'rows', now: NOW })
      await expect(file).rejects.toMatchObject(missing)
      await expect(loadQuestionsReport(who, classId, { now: NOW })).rejects.toMatchObject(missing)
      await expect(loadStarter(who, classId, { idea: 'quota-kinds', now: NOW })).rejects.toMatchObject(
        missing,
      )
      await expect(loadAnswers(who, classId, { order: 'blocks', now: NOW })).rejects.toMatchObject(missing)
    }
  })
})
