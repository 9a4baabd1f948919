import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { listAudit } from '#db/audit.ts'
import type { Person } from '#domain/account/actor.ts'
import { MOST_ASKS } from '#domain/classroom/joining.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { answerAsking } from '#server/classroom/answer-asking.ts'
import { answerInvitation } from '#server/classroom/answer-invitation.ts'
import { changeClass } from '#server/classroom/change-class.ts'
import { changeTimeFactor } from '#server/classroom/change-time-factor.ts'
import { commentResult } from '#server/classroom/comment-result.ts'
import { createAssignment } from '#server/classroom/create-assignment.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { exportResponses } from '#server/classroom/export-responses.ts'
import { exportScores } from '#server/classroom/export-scores.ts'
import { inviteTeacher } from '#server/classroom/invite-teacher.ts'
import { joinClass } from '#server/classroom/join-class.ts'
import { leaveClass } from '#server/classroom/leave-class.ts'
import { loadAskedClasses } from '#server/classroom/load-asked-classes.ts'
import { loadAssigned } from '#server/classroom/load-assigned.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { loadGradebook } from '#server/classroom/load-gradebook.ts'
import { loadLearner } from '#server/classroom/load-learner.ts'
import { loadOpenPolls } from '#server/classroom/load-open-polls.ts'
import { loadTaughtClasses } from '#server/classroom/load-taught-classes.ts'
import { overrideResult } from '#server/classroom/override-result.ts'
import { removeLearner } from '#server/classroom/remove-learner.ts'
import { startPoll } from '#server/classroom/start-poll.ts'
import { stopTeaching } from '#server/classroom/stop-teaching.ts'
import { loadQuestions } from '#server/content/load-questions.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makePerson } from '#test/make-person.ts'

vi.mock('#server/env.ts', async original => {
  const { readSettings } = await original<typeof import('#server/env.ts')>()
  const settings = readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent' })
  return { env: () => settings }
})

const NOW = Date.UTC(2026, 2, 1)
const LESSON = 'what-they-are/the-seventeen'
const QUESTION = `${LESSON}/thulium-or-gold`

forEachStore('joining with approval', store => {
  let teacher: Person
  let learner: Person
  let classId: string
  let code: string

  // Reading the course takes seconds on a busy machine; no test is about that.
  beforeAll(async () => void (await loadQuestions()), 60_000)
  beforeEach(async () => {
    teacher = await makePerson(store(), 'teacher')
    learner = await makePerson(store(), 'learner', 'Layla')
    classId = await createClass(teacher, { name: '9b', timeZone: 'Europe/Berlin' }, NOW)
    await change('approve-joining')
    code = (await loadClass(teacher, classId)).class.join_code
  })

  async function change(kind: 'approve-joining' | 'let-in'): Promise<void> {
    const { version } = (await loadClass(teacher, classId)).class
    await changeClass(teacher, classId, { change: { kind }, version, now: NOW })
  }

  const answer = (admit: boolean, people = [learner.id], by = teacher) =>
    answerAsking(by, classId, { people, admit, now: NOW + 5 })
  const assign = () =>
    createAssignment(teacher, classId, {
      title: '',
      items: [{ kind: 'lesson', ref: LESSON }],
      dueLocal: null,
      now: NOW,
    })

  test('who waits is in nothing of the class, and is told so', async () => {
    await assign()
    await startPoll(teacher, classId, { question: QUESTION, now: NOW })
    expect(await joinClass(learner, code, NOW + 1)).toBe('wait')
    expect((await loadClass(teacher, classId)).learners).toEqual([])
    expect((await loadGradebook(teacher, classId, NOW + 2)).rows).toEqual([])
    expect((await exportScores(teacher, classId, { format: 'csv', now: NOW })).csv).not.toContain('Layla')
    expect((await exportResponses(teacher, classId, NOW)).csv).not.toContain(learner.userName)
    expect((await loadTaughtClasses(teacher)).classes[0]?.learners).toBe(0)
    expect(await loadAssigned(learner, NOW + 2)).toEqual({ classes: [], assigned: [] })
    expect(await loadOpenPolls(learner)).toEqual([])
    const opened = loadLearner(teacher, classId, { learner: learner.id, now: NOW })
    await expect(opened).rejects.toMatchObject({ code: 'not-found' })
    expect(await loadAskedClasses(learner, NOW)).toMatchObject([{ name: '9b', status: 'waiting' }])
  })

  test('a yes lets in, counts from then, and is noted', async () => {
    await joinClass(learner, code, NOW + 1)
    const { asking } = await loadClass(teacher, classId)
    expect(asking).toMatchObject([{ name: 'Layla', status: 'waiting', asks: 1, wasHereUntil: null }])
    expect(await answer(true)).toBe(1)
    const { learners, asking: after } = await loadClass(teacher, classId)
    expect([learners.map(each => [each.name, each.fromAt]), after]).toEqual([[['Layla', NOW + 5]], []])
    const noted = (await listAudit(store(), 50)).filter(row => row.subject === learner.id)
    expect(noted).toMatchObject([{ action: 'admit-learner', actor: teacher.id, detail: '9b' }])
  })

  test('of two teachers who answer, the second is told', async () => {
    await joinClass(learner, code, NOW)
    await answer(true)
    await expect(answer(false)).rejects.toMatchObject({ code: 'conflict' })
    expect((await loadClass(teacher, classId)).learners).toHaveLength(1)
  })

  test('nobody asks without end, and a teacher may still say yes', async () => {
    for (let asked = 0; asked < MOST_ASKS; asked += 1) {
      await joinClass(learner, code, NOW)
      await answer(false)
    }
    await expect(joinClass(learner, code, NOW)).rejects.toMatchObject({ code: 'forbidden' })
    expect((await loadAskedClasses(learner, NOW)).map(each => each.status)).toEqual(['refused'])
    await change('let-in')
    await expect(joinClass(learner, code, NOW)).rejects.toMatchObject({ code: 'forbidden' })
    await answer(true)
    expect((await loadClass(teacher, classId)).learners).toHaveLength(1)
  })

  test('asking can be taken back, and everybody comes in once the class lets them', async () => {
    await joinClass(learner, code, NOW)
    await leaveClass(learner, classId, NOW)
    expect((await loadClass(teacher, classId)).asking).toEqual([])
    await joinClass(learner, code, NOW)
    await change('let-in')
    expect(await joinClass(learner, code, NOW)).toBe('in')
  })

  test('who was removed waits when they return, and then finds everything as it was', async () => {
    const assignment = await assign()
    await joinClass(learner, code, NOW)
    await answer(true)
    const response = { id: randomUUID(), question: QUESTION, answer: 'scarcer', answeredAt: NOW + 6 }
    await recordResponses(learner, { responses: [response] }, NOW + 6)
    const place = { assignment, learner: learner.id }
    const set = { ...place, kind: 'score', points: 3, reason: 'At the board.', after: 0 } as const
    await overrideResult(teacher, classId, { change: set, now: NOW + 7 })
    await commentResult(teacher, classId, { ...place, text: 'Well said.', now: NOW + 8 })
    await changeTimeFactor(teacher, classId, { learner: learner.id, factor: 1.5, now: NOW + 8 })
    const before = await loadGradebook(teacher, classId, NOW + 9)
    const own = await loadAssigned(learner, NOW + 9)
    await removeLearner(teacher, classId, { learner: learner.id, now: NOW + 10 })
    expect(await joinClass(learner, code, NOW + 11)).toBe('wait')
    expect((await loadClass(teacher, classId)).asking).toMatchObject([{ wasHereUntil: NOW + 10 }])
    await answer(true)
    const after = await loadGradebook(teacher, classId, NOW + 9)
    expect([after.rows, after.notes]).toEqual([before.rows, before.notes])
    expect(after.rows[0]?.results[0]).toMatchObject({ answered: 1, override: { points: 3 } })
    expect(await loadAssigned(learner, NOW + 9)).toEqual(own)
    const record = await loadLearner(teacher, classId, { learner: learner.id, now: NOW + 12 })
    expect([record.timeFactor, record.learner.fromAt]).toEqual([1.5, NOW + 5])
  })

  test('a former teacher who comes with the code is a learner', async () => {
    const former = await makePerson(store(), 'teacher')
    await inviteTeacher(teacher, classId, { login: former.userName, now: NOW })
    await answerInvitation(former, classId, { accept: true, now: NOW })
    await stopTeaching(former, classId, NOW)
    await change('let-in')
    await joinClass(former, code, NOW)
    await expect(loadClass(former, classId)).rejects.toMatchObject({ code: 'not-found' })
    expect((await loadClass(teacher, classId)).learners.map(each => each.person)).toEqual([former.id])
  })

  test('only the teachers of the class answer', async () => {
    await joinClass(learner, code, NOW)
    for (const stranger of [learner, await makePerson(store(), 'teacher')])
      await expect(answer(true, [learner.id], stranger)).rejects.toMatchObject({ code: 'not-found' })
    await expect(
      answerAsking({ kind: 'visitor' }, classId, { people: [], admit: true, now: NOW }),
    ).rejects.toMatchObject({ code: 'not-signed-in' })
    expect((await loadClass(teacher, classId)).learners).toEqual([])
  })
})
