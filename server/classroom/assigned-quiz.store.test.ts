import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Person } from '#domain/account/actor.ts'
import { NO_TIME_LIMIT } from '#domain/assessment/time-factor.ts'
import { loadAttempt } from '#server/assessment/load-attempt.ts'
import { loadAttempts } from '#server/assessment/load-attempts.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { startQuiz } from '#server/assessment/start-quiz.ts'
import { submitAttempt } from '#server/assessment/submit-attempt.ts'
import { assignQuiz } from '#server/classroom/assign-quiz.ts'
import { changeAssignment } from '#server/classroom/change-assignment.ts'
import { changeClass } from '#server/classroom/change-class.ts'
import { changeTimeFactor } from '#server/classroom/change-time-factor.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { joinClass } from '#server/classroom/join-class.ts'
import { loadAssigned } from '#server/classroom/load-assigned.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { loadGradebook } from '#server/classroom/load-gradebook.ts'
import { loadResult } from '#server/classroom/load-result.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makeAskedContent } from '#test/make-asked-content.ts'
import { makePerson } from '#test/make-person.ts'
import { makeQuestion } from '#test/make-question.ts'

const made = vi.hoisted(() => ({ content: undefined as unknown }))
vi.mock('#server/content/load-content.ts', () => ({ loadContent: () => made.content }))

const TYPES = ['choice', 'choices', 'match', 'order', 'text'] as const
made.content = makeAskedContent(TYPES.map(type => makeQuestion(type, { pool: 'quiz' })))

const CHOICE = 'quotas/two-instruments/choice'
// The class's clock is one hour ahead of UTC.
const OPENS = Date.UTC(2026, 2, 12, 8)
const DUE = Date.UTC(2026, 2, 12, 17)
const LATER = Date.UTC(2026, 2, 13, 17)
const NOW = OPENS + 60_000
const TEST = {
  module: 'quotas',
  preset: 'test',
  title: '',
  minutes: 20,
  opensLocal: '2026-03-12T09:00',
  dueLocal: '2026-03-12T18:00',
  now: NOW - 86_400_000,
} as const

forEachStore('assigned quizzes', store => {
  let teacher: Person
  let learner: Person
  let classId: string

  beforeEach(async () => {
    teacher = await makePerson(store(), 'teacher')
    learner = await makePerson(store(), 'learner', 'Layla')
    classId = await createClass(teacher, { name: '9b', timeZone: 'Europe/Berlin' }, 0)
    const { class: owned } = await loadClass(teacher, classId)
    await joinClass(learner, owned.join_code, 0)
  })

  const begin = (assignment: string, now = NOW) =>
    startQuiz(learner, { module: 'quotas', assignment }, now).then(each => each.id)
  const answer = (attempt: string, now: number, option = 'nd') =>
    recordResponses(
      learner,
      { responses: [{ id: randomUUID(), question: CHOICE, answer: option, attempt, answeredAt: now }] },
      now,
    )
  const resultAt = async (now: number) => (await loadGradebook(teacher, classId, now)).rows[0]?.results[0]
  const seenAt = async (now: number) => (await loadAssigned(learner, now)).assigned[0]?.result

  test('a test is taken by its rules; the teacher sees the score at once, the learner when it has closed', async () => {
    const assignment = await assignQuiz(teacher, classId, TEST)
    await expect(begin(assignment, OPENS - 1)).rejects.toMatchObject({ code: 'conflict' })
    const attempt = await begin(assignment)
    expect(await resultAt(NOW)).toMatchObject({ state: 'in-progress', isUnscored: true })
    await answer(attempt, NOW + 1)
    await submitAttempt(learner, attempt, NOW + 2)
    expect(await resultAt(NOW + 3)).toMatchObject({ state: 'done', bestEarned: 4, possible: 20 })
    expect(await seenAt(NOW + 3)).toMatchObject({ state: 'done', bestEarned: 0, isUnscored: true })
    expect(await seenAt(DUE)).toMatchObject({ state: 'done', bestEarned: 4 })
    await expect(begin(assignment)).rejects.toMatchObject({ code: 'conflict' })
  })

  test('the teacher sees each change of mind in its order, and the options as this attempt showed them', async () => {
    const assignment = await assignQuiz(teacher, classId, TEST)
    const attempt = await begin(assignment)
    await answer(attempt, NOW + 1000, 'y')
    await answer(attempt, NOW + 9000)
    const result = async (now: number) =>
      (await loadResult(teacher, classId, { assignment, learner: learner.id, now })).attempts[0]
    expect(await result(NOW + 9000)).toMatchObject({ questions: [], replay: [] })
    await submitAttempt(learner, attempt, NOW + 9001)
    const { replay = [], questions = [] } = (await result(NOW + 9002)) ?? {}
    expect(replay.map(each => [each.since, each.nth, each.before, each.answer, each.result.correct])).toEqual(
      [
        [undefined, 1, undefined, ['Yttrium'], false],
        [8000, 2, ['Yttrium'], ['Neodymium'], true],
      ],
    )
    const seen = questions.find(each => each.question.id === CHOICE)?.question
    const order = seen?.type === 'choice' ? seen.options.map(each => each.text) : []
    for (const { view } of replay)
      expect(view).toMatchObject({ groups: [{ options: order.map(text => ({ text })) }] })
  })

  test('what a learner never submitted is submitted for the teacher when time is up', async () => {
    const attempt = await begin(await assignQuiz(teacher, classId, TEST))
    await answer(attempt, NOW + 1)
    const timeIsUp = NOW + 20 * 60_000
    expect(await resultAt(timeIsUp)).toMatchObject({ state: 'done', bestEarned: 4, finishedAt: timeIsUp })
  })

  test('a close that moves holds back what would have been shown', async () => {
    const assignment = await assignQuiz(teacher, classId, TEST)
    const attempt = await begin(assignment)
    await submitAttempt(learner, attempt, NOW + 2)
    const change = { kind: 'edit', title: 'Test', dueLocal: '2026-03-13T18:00' } as const
    await changeAssignment(teacher, classId, { assignment, version: 1, change, now: NOW + 3 })
    const load = (now: number) => loadAttempt(learner, { module: 'quotas', attempt }, now)
    expect(await load(DUE + 1)).toMatchObject({ isWithheld: true, releasedAt: LATER })
    expect(await load(LATER)).toMatchObject({ isWithheld: false, score: { earned: 0 } })
  })

  test('a class that moves to another zone takes the close of its quizzes along', async () => {
    const attempt = await begin(await assignQuiz(teacher, classId, TEST))
    const change = { kind: 'rename', name: '9b', timeZone: 'Europe/London' } as const
    await changeClass(teacher, classId, { change, version: 1, now: NOW })
    await submitAttempt(learner, attempt, NOW + 1)
    expect(await loadAttempt(learner, { module: 'quotas', attempt }, DUE)).toMatchObject({
      isWithheld: true,
      releasedAt: DUE + 3_600_000,
    })
  })

  test('extra time that a teacher sets is in the learner’s limit from the next attempt on, and in the audit log', async () => {
    const assignment = await assignQuiz(teacher, classId, TEST)
    await changeTimeFactor(teacher, classId, { learner: learner.id, factor: 1.5, now: NOW })
    expect(await loadAttempts(learner, { module: 'quotas', assignment }, NOW)).toMatchObject({
      timeFactor: 1.5,
    })
    const attempt = await begin(assignment)
    expect(await loadAttempt(learner, { module: 'quotas', attempt }, NOW)).toMatchObject({
      deadlineAt: NOW + 30 * 60_000,
    })
    const audit = await store().selectFrom('audit').where('subject', '=', learner.id).selectAll().execute()
    expect(audit).toMatchObject([{ action: 'change-extra-time', actor: teacher.id, detail: '1 to 1.5' }])
  })

  test('an accommodation moves the close too, and the learner sees both times; nobody else waits', async () => {
    const assignment = await assignQuiz(teacher, classId, TEST)
    const closeOf = async () => (await loadAttempts(learner, { module: 'quotas', assignment }, NOW)).assigned
    await changeTimeFactor(teacher, classId, { learner: learner.id, factor: 1.5, now: NOW })
    expect(await closeOf()).toMatchObject({ closesAt: DUE + 10 * 60_000, plainClosesAt: DUE })
    const attempt = await begin(assignment, DUE + 1)
    expect(await resultAt(DUE + 2)).toMatchObject({ state: 'in-progress' })
    const load = (now: number) => loadAttempt(learner, { module: 'quotas', attempt }, now)
    expect(await load(DUE + 2)).toMatchObject({ deadlineAt: DUE + 10 * 60_000 })
    expect(await load(DUE + 10 * 60_000)).toMatchObject({ submittedAt: DUE + 10 * 60_000, isWithheld: false })
    const other = await makePerson(store(), 'learner')
    await joinClass(other, (await loadClass(teacher, classId)).class.join_code, NOW)
    await expect(startQuiz(other, { module: 'quotas', assignment }, DUE)).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('without a time limit an attempt lasts until the close, a day later for this learner', async () => {
    const assignment = await assignQuiz(teacher, classId, TEST)
    await changeTimeFactor(teacher, classId, { learner: learner.id, factor: NO_TIME_LIMIT, now: NOW })
    const attempt = await begin(assignment)
    expect(await loadAttempt(learner, { module: 'quotas', attempt }, NOW)).toMatchObject({
      deadlineAt: LATER,
    })
    expect(await seenAt(LATER - 1)).toMatchObject({ state: 'in-progress' })
    const change = { kind: 'edit', title: 'Test', dueLocal: '2026-03-13T18:00' } as const
    await changeAssignment(teacher, classId, { assignment, version: 1, change, now: NOW })
    expect(await loadAttempt(learner, { module: 'quotas', attempt }, NOW)).toMatchObject({
      deadlineAt: LATER + 86_400_000,
    })
  })

  test('a test has to close, and every quiz after it opens', async () => {
    const wrong = [
      { ...TEST, dueLocal: null },
      { ...TEST, dueLocal: '2026-03-12T08:59' },
    ]
    for (const each of wrong)
      await expect(assignQuiz(teacher, classId, each)).rejects.toMatchObject({
        code: 'bad-input',
        fields: [{ path: 'due' }],
      })
    await expect(assignQuiz(teacher, classId, { ...TEST, module: 'gone' })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('nobody else assigns to the class, takes its quiz or changes a learner’s time', async () => {
    const assignment = await assignQuiz(teacher, classId, TEST)
    const other = await makePerson(store(), 'teacher')
    const missing = { code: 'not-found' }
    await expect(assignQuiz(other, classId, TEST)).rejects.toMatchObject(missing)
    const factor = { learner: learner.id, factor: 2, now: NOW } as const
    await expect(changeTimeFactor(other, classId, factor)).rejects.toMatchObject(missing)
    await expect(changeTimeFactor(learner, classId, factor)).rejects.toMatchObject(missing)
    const stranger = await makePerson(store(), 'learner')
    const start = startQuiz(stranger, { module: 'quotas', assignment }, NOW)
    await expect(start).rejects.toMatchObject(missing)
    const away = { learner: stranger.id, factor: 2, now: NOW } as const
    await expect(changeTimeFactor(teacher, classId, away)).rejects.toMatchObject(missing)
  })
})
