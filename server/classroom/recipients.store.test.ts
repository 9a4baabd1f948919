import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Person } from '#domain/account/actor.ts'
import type { Recipients } from '#domain/classroom/recipients.ts'
import { loadAttempt } from '#server/assessment/load-attempt.ts'
import { loadAttempts } from '#server/assessment/load-attempts.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { startQuiz } from '#server/assessment/start-quiz.ts'
import { answerInvitation } from '#server/classroom/answer-invitation.ts'
import { assignQuiz } from '#server/classroom/assign-quiz.ts'
import { changeAssignment } from '#server/classroom/change-assignment.ts'
import { copyAssignment } from '#server/classroom/copy-assignment.ts'
import { createAssignment } from '#server/classroom/create-assignment.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { exportResponses } from '#server/classroom/export-responses.ts'
import { exportScores } from '#server/classroom/export-scores.ts'
import { inviteTeacher } from '#server/classroom/invite-teacher.ts'
import { joinClass } from '#server/classroom/join-class.ts'
import { loadAssigned } from '#server/classroom/load-assigned.ts'
import { loadAssignment } from '#server/classroom/load-assignment.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { loadGradebook } from '#server/classroom/load-gradebook.ts'
import { loadGrading } from '#server/classroom/load-grading.ts'
import { loadLearner } from '#server/classroom/load-learner.ts'
import { loadPreview } from '#server/classroom/load-preview.ts'
import { loadQuestionsReport } from '#server/classroom/load-questions-report.ts'
import { loadResult } from '#server/classroom/load-result.ts'
import { overrideResult } from '#server/classroom/override-result.ts'
import { rollOverClass } from '#server/classroom/roll-over-class.ts'
import { setOwnDue } from '#server/classroom/set-own-due.ts'
import { stopTeaching } from '#server/classroom/stop-teaching.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makeAskedContent } from '#test/make-asked-content.ts'
import { makePerson } from '#test/make-person.ts'
import { makeQuestion } from '#test/make-question.ts'

const made = vi.hoisted(() => ({ content: undefined as unknown }))
vi.mock('#server/content/load-content.ts', () => ({ loadContent: () => made.content }))

const LESSON = 'quotas/two-instruments'
const QUESTION = `${LESSON}/number`
const ESSAY = `${LESSON}/essay`
const QUIZ_TYPES = ['choice', 'choices', 'match', 'order', 'text'] as const
made.content = makeAskedContent([
  makeQuestion('number', { id: QUESTION }),
  makeQuestion('essay', { id: ESSAY }),
  ...QUIZ_TYPES.map(type => makeQuestion(type, { id: `${LESSON}/${type}`, pool: 'quiz' })),
])

const NOW = Date.UTC(2026, 2, 10, 8)
const HOUR = 3_600_000
// The class's clock is one hour ahead of UTC.
const DUE = Date.UTC(2026, 2, 12, 17)
const OWN_DUE = Date.UTC(2026, 2, 14, 17)
const ITEMS = [{ kind: 'lesson', ref: LESSON }] as const
const WORK = { title: 'Week 1', items: ITEMS, dueLocal: '2026-03-12T18:00', now: NOW }
const QUIZ = {
  module: 'quotas',
  preset: 'homework',
  title: 'Quiz',
  minutes: null,
  opensLocal: null,
  dueLocal: '2026-03-12T18:00',
  now: NOW,
} as const

forEachStore('for whom an assignment is', store => {
  let teacher: Person
  let ada: Person
  let tom: Person
  let classId: string

  beforeEach(async () => {
    teacher = await makePerson(store(), 'teacher')
    ada = await makePerson(store(), 'learner', 'Ada')
    tom = await makePerson(store(), 'learner', 'Tom')
    classId = await createClass(teacher, { name: '9b', timeZone: 'Europe/Berlin' }, NOW)
    const { class: owned } = await loadClass(teacher, classId)
    for (const each of [ada, tom]) await joinClass(each, owned.join_code, NOW)
  })

  const give = (recipients: Recipients, given: Partial<Parameters<typeof createAssignment>[2]> = {}) =>
    createAssignment(teacher, classId, { ...WORK, ...given, recipients })
  const answer = (learner: Person, at: number, question = QUESTION) => {
    const value = question === ESSAY ? { text: 'An essay.' } : { value: '1' }
    return recordResponses(
      learner,
      { responses: [{ id: randomUUID(), question, answer: value, answeredAt: at }] },
      at,
    )
  }
  const statesAt = async (now: number) =>
    (await loadGradebook(teacher, classId, now)).rows.map(row => row.results.map(each => each.state))
  const titlesOf = async (learner: Person) =>
    (await loadAssigned(learner, NOW)).assigned.map(each => each.title)

  test('who is not among the recipients is not asked, not counted, and not looked into', async () => {
    const assignment = await give([ada.id])
    await answer(tom, NOW + 1)
    await answer(tom, NOW + 2, ESSAY)
    expect(await titlesOf(ada)).toEqual(['Week 1'])
    expect(await titlesOf(tom)).toEqual([])
    expect(await statesAt(DUE + 1)).toEqual([['missing'], ['not-assigned']])
    const { rows } = await loadGradebook(teacher, classId, DUE + 1)
    expect(rows.map(row => row.mean)).toEqual([0, undefined])
    const { report } = await loadQuestionsReport(teacher, classId, { now: NOW })
    expect(report.basis).toMatchObject({ learners: 1 })
    expect((await loadGrading(teacher, classId)).questions).toEqual([])
    expect((await exportResponses(teacher, classId, NOW)).csv).not.toContain(tom.userName)
    const record = await loadLearner(teacher, classId, { learner: tom.id, now: NOW })
    expect(record).toMatchObject({ work: [], lessons: [], standings: [] })
    const cell = await loadResult(teacher, classId, { assignment, learner: tom.id, now: NOW })
    expect(cell).toMatchObject({ result: { state: 'not-assigned' }, lessons: [], attempts: [] })
  })

  test('who joins later has what is for the class, and not what is for some', async () => {
    await give('class')
    await give([ada.id], { title: 'Extra' })
    const late = await makePerson(store(), 'learner', 'Zoe')
    await joinClass(late, (await loadClass(teacher, classId)).class.join_code, NOW)
    expect(await titlesOf(late)).toEqual(['Week 1'])
  })

  test('a quiz for some is begun by them alone', async () => {
    const assignment = await assignQuiz(teacher, classId, { ...QUIZ, recipients: [ada.id] })
    const start = (learner: Person) => startQuiz(learner, { module: 'quotas', assignment }, NOW)
    await expect(start(tom)).rejects.toMatchObject({ code: 'not-found' })
    expect(await start(ada)).toHaveProperty('id')
    await expect(loadAttempts(tom, { module: 'quotas', assignment }, NOW)).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('files leave out who was not asked, each in its own way', async () => {
    await give([ada.id])
    const fileOf = async (format: Parameters<typeof exportScores>[2]['format']) =>
      (await exportScores(teacher, classId, { format, now: NOW })).csv
    expect(await fileOf('oneroster-results')).not.toContain(tom.userName)
    expect(await fileOf('moodle')).not.toContain(tom.userName)
    expect(await fileOf('canvas')).toContain(`Tom,,,${tom.userName},9b,N/A`)
    expect(await fileOf('excel')).toContain(`Tom,${tom.userName},,not assigned`)
    expect(await fileOf('csv')).toContain('Week 1,not-assigned,,')
  })

  test('only learners of the class can be named, at least one, and nobody scores who was not asked', async () => {
    const stranger = await makePerson(store(), 'learner')
    for (const wrong of [[], [stranger.id], [teacher.id]])
      await expect(give(wrong)).rejects.toMatchObject({ code: 'bad-input', fields: [{ path: 'learners' }] })
    const assignment = await give([ada.id])
    const change = {
      assignment,
      learner: tom.id,
      kind: 'excused',
      points: null,
      reason: 'x',
      after: 0,
    } as const
    await expect(overrideResult(teacher, classId, { change, now: NOW })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('recipients change; what somebody answered stays theirs', async () => {
    const assignment = await give('class')
    await answer(tom, NOW + 1)
    const change = { kind: 'edit', title: 'Week 1', dueLocal: null, recipients: [ada.id] } as const
    await changeAssignment(teacher, classId, { assignment, version: 1, change, now: NOW })
    expect(await statesAt(NOW + 2)).toEqual([['not-started'], ['not-assigned']])
    const back = { ...change, recipients: 'class' } as const
    await changeAssignment(teacher, classId, { assignment, version: 2, change: back, now: NOW })
    expect(await statesAt(NOW + 2)).toEqual([['not-started'], ['in-progress']])
    const stale = changeAssignment(teacher, classId, { assignment, version: 2, change, now: NOW })
    await expect(stale).rejects.toMatchObject({ code: 'conflict' })
  })

  test('a copy goes to those who are in the other class, and waits as a draft where nobody is', async () => {
    const other = await createClass(teacher, { name: '9c', timeZone: 'Asia/Tokyo' }, NOW)
    const assignment = await give([ada.id, tom.id])
    const copy = () => copyAssignment(teacher, classId, { assignment, to: other, now: NOW })
    expect(await copy()).toMatchObject({ left: 2, isForNobody: true })
    await joinClass(ada, (await loadClass(teacher, other)).class.join_code, NOW)
    expect(await copy()).toMatchObject({ left: 1, isForNobody: false })
    expect((await loadClass(teacher, other)).assignments).toMatchObject([
      { learners: [], published_at: null },
      { learners: [ada.id], published_at: NOW },
    ])
    const next = { name: '10b', weeks: 52, now: NOW }
    const empty = await rollOverClass(teacher, classId, { ...next, withLearners: false })
    const full = await rollOverClass(teacher, classId, { ...next, withLearners: true })
    expect((await loadClass(teacher, empty)).assignments).toMatchObject([{ published_at: null }])
    const [rolled] = (await loadClass(teacher, full)).assignments
    expect(rolled?.published_at).toBe(NOW)
    expect(new Set(rolled?.learners)).toEqual(new Set([ada.id, tom.id]))
  })

  test('a draft is nobody’s until it is published, and then given at that moment', async () => {
    const assignment = await give('class', { isDraft: true })
    const quiz = await assignQuiz(teacher, classId, { ...QUIZ, isDraft: true })
    await answer(ada, NOW + 1)
    expect(await titlesOf(ada)).toEqual([])
    await expect(startQuiz(ada, { module: 'quotas', assignment: quiz }, NOW)).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await statesAt(NOW)).toEqual([[], []])
    expect((await exportScores(teacher, classId, { format: 'csv', now: NOW })).csv).not.toContain('Week 1')
    expect((await exportResponses(teacher, classId, NOW)).csv).not.toContain(ada.userName)
    const cell = loadResult(teacher, classId, { assignment, learner: ada.id, now: NOW })
    await expect(cell).rejects.toMatchObject({ code: 'not-found' })
    const published = { assignment, version: 1, change: { kind: 'publish' }, now: NOW + HOUR } as const
    await changeAssignment(teacher, classId, published)
    expect(await titlesOf(ada)).toEqual(['Week 1'])
    expect((await loadGradebook(teacher, classId, NOW)).assignments).toMatchObject([
      { createdAt: NOW + HOUR },
    ])
  })

  test('a due date of one’s own decides what is late, is read with its reason, and can be taken back', async () => {
    const assignment = await give('class')
    const due = (dueLocal: string | null, after: number) =>
      setOwnDue(teacher, classId, {
        change: { assignment, learner: tom.id, dueLocal, reason: 'Was ill.', after },
        now: NOW,
      })
    await due('2026-03-14T18:00', 0)
    await expect(due('2026-03-15T18:00', 0)).rejects.toMatchObject({ code: 'conflict' })
    for (const each of [ada, tom]) {
      await answer(each, DUE + HOUR)
      await answer(each, DUE + HOUR, ESSAY)
    }
    await store().updateTable('question_results').set({ best_earned: 1 }).execute()
    expect(await statesAt(DUE + HOUR)).toEqual([['done-late'], ['done']])
    expect((await loadAssigned(tom, NOW)).assigned).toMatchObject([
      { dueAt: OWN_DUE, notes: [{ kind: 'own-due', dueLocal: '2026-03-14T18:00', text: 'Was ill.' }] },
    ])
    expect((await loadAssignment(teacher, classId, assignment)).ownDues).toMatchObject([
      { name: 'Tom', due_local: '2026-03-14T18:00', reason: 'Was ill.', by_name: teacher.name },
    ])
    await due(null, 1)
    expect(await statesAt(DUE + HOUR)).toEqual([['done-late'], ['done-late']])
    expect((await loadResult(teacher, classId, { assignment, learner: tom.id, now: NOW })).latestDue).toBe(2)
  })

  test('a quiz closes at the learner’s own date, also for an attempt that is open', async () => {
    const assignment = await assignQuiz(teacher, classId, QUIZ)
    const { id: attempt } = await startQuiz(tom, { module: 'quotas', assignment }, NOW)
    const change = {
      assignment,
      learner: tom.id,
      dueLocal: '2026-03-14T18:00',
      reason: 'Was ill.',
      after: 0,
    }
    await setOwnDue(teacher, classId, { change, now: NOW })
    expect(await loadAttempt(tom, { module: 'quotas', attempt }, DUE + 1)).toMatchObject({
      submittedAt: undefined,
      deadlineAt: OWN_DUE,
    })
    const start = (learner: Person) => startQuiz(learner, { module: 'quotas', assignment }, DUE + 1)
    expect(await start(tom)).toEqual({ id: attempt })
    await expect(start(ada)).rejects.toMatchObject({ code: 'conflict' })
  })

  test('what a learner sees on a day: announced, open, late, with a date of their own; nothing is written', async () => {
    const quiz = await assignQuiz(teacher, classId, { ...QUIZ, opensLocal: '2026-03-11T08:00' })
    const assignment = await give([tom.id])
    const change = { assignment, learner: tom.id, dueLocal: '2026-03-14T18:00', reason: 'Was ill.', after: 0 }
    await setOwnDue(teacher, classId, { change, now: NOW })
    const on = (id: string, atLocal: string, learner?: Person) =>
      loadPreview(teacher, classId, { assignment: id, learner: learner?.id, atLocal, now: NOW })
    const phases = [
      on(quiz, '2026-03-11T07:59', ada),
      on(quiz, '2026-03-11T08:00'),
      on(quiz, '2026-03-12T18:00', ada),
      on(assignment, '2026-03-13T18:00'),
      on(assignment, '2026-03-13T18:00', tom),
      on(assignment, '2026-03-13T18:00', ada),
      on(assignment, '2026-03-01T18:00'),
    ].map(each => each.then(({ phase }) => phase))
    expect(await Promise.all(phases)).toEqual([
      'not-open',
      'open',
      'closed',
      'late',
      'open',
      'not-theirs',
      'not-given',
    ])
    expect((await on(assignment, '2026-03-15T18:00', tom)).result?.state).toBe('missing')
    for (const table of ['attempts', 'views'] as const)
      expect(await store().selectFrom(table).where('learner', '=', tom.id).selectAll().execute()).toEqual([])
  })

  test('nobody else reads or changes any of it', async () => {
    const assignment = await give([ada.id])
    const former = await makePerson(store(), 'teacher')
    await inviteTeacher(teacher, classId, { login: former.userName, now: NOW })
    await answerInvitation(former, classId, { accept: true, now: NOW })
    await stopTeaching(former, classId, NOW)
    const stranger = await makePerson(store(), 'teacher')
    const elsewhere = await createClass(stranger, { name: 'x', timeZone: 'UTC' }, NOW)
    const change = { assignment, learner: ada.id, dueLocal: null, reason: 'x', after: 0 }
    const edit = { kind: 'edit', title: 'x', dueLocal: null, recipients: 'class' } as const
    for (const [actor, id] of [
      [stranger, classId],
      [stranger, elsewhere],
      [former, classId],
      [ada, classId],
    ] as const) {
      const calls = [
        () => loadAssignment(actor, id, assignment),
        () => loadPreview(actor, id, { assignment, now: NOW }),
        () => setOwnDue(actor, id, { change, now: NOW }),
        () => changeAssignment(actor, id, { assignment, version: 1, change: edit, now: NOW }),
        () => changeAssignment(actor, id, { assignment, version: 1, change: { kind: 'publish' }, now: NOW }),
      ]
      for (const call of calls) await expect(call()).rejects.toMatchObject({ code: 'not-found' })
    }
  })
})
