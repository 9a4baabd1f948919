import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Person } from '#domain/account/actor.ts'
import { loadAttempt } from '#server/assessment/load-attempt.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { startQuiz } from '#server/assessment/start-quiz.ts'
import { answerInvitation } from '#server/classroom/answer-invitation.ts'
import { assignQuiz } from '#server/classroom/assign-quiz.ts'
import { changeAssignment } from '#server/classroom/change-assignment.ts'
import { createAssignment } from '#server/classroom/create-assignment.ts'
import { createClass } from '#server/classroom/create-class.ts'
import type { AssignmentEdit } from '#server/classroom/edited-assignment.ts'
import { inviteTeacher } from '#server/classroom/invite-teacher.ts'
import { joinClass } from '#server/classroom/join-class.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { loadGradebook } from '#server/classroom/load-gradebook.ts'
import { stateChange } from '#server/classroom/state-change.ts'
import { stopTeaching } from '#server/classroom/stop-teaching.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makeAskedContent } from '#test/make-asked-content.ts'
import { makePerson } from '#test/make-person.ts'
import { makeQuestion } from '#test/make-question.ts'

const made = vi.hoisted(() => ({ content: undefined as unknown }))
vi.mock('#server/content/load-content.ts', () => ({ loadContent: () => made.content }))

const [ONE, TWO] = ['quotas/two-instruments', 'quotas/elsewhere'] as const
const QUIZ_TYPES = ['choice', 'choices', 'match', 'order', 'text'] as const
made.content = makeAskedContent([
  makeQuestion('number', { id: `${ONE}/number` }),
  makeQuestion('number', { id: `${TWO}/number` }),
  ...QUIZ_TYPES.map(type => makeQuestion(type, { id: `${ONE}/${type}`, pool: 'quiz' })),
])

const NOW = Date.UTC(2026, 2, 10, 8)
const HOUR = 3_600_000
const DUE_LOCAL = '2026-03-12T18:00'
const QUIZ = {
  module: 'quotas',
  preset: 'homework',
  title: 'Quiz',
  minutes: null,
  opensLocal: null,
  dueLocal: DUE_LOCAL,
  now: NOW,
} as const

forEachStore('what a change would do', store => {
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

  const give = (given: Partial<Parameters<typeof createAssignment>[2]> = {}) =>
    createAssignment(teacher, classId, {
      title: 'Week 1',
      items: [{ kind: 'lesson', ref: ONE }],
      dueLocal: DUE_LOCAL,
      now: NOW,
      ...given,
    })
  const answer = (learner: Person, at: number) =>
    recordResponses(
      learner,
      {
        responses: [{ id: randomUUID(), question: `${ONE}/number`, answer: { value: '1' }, answeredAt: at }],
      },
      at,
    )
  const askedAt = (assignment: string, edit: Partial<AssignmentEdit>, now: number) =>
    stateChange(teacher, classId, {
      assignment,
      edit: { title: 'Week 1', dueLocal: DUE_LOCAL, ...edit },
      now,
    })

  test('an earlier date: who becomes late and overdue, as the gradebook says afterwards', async () => {
    const assignment = await give()
    await answer(ada, NOW + HOUR)
    const edit = { title: 'Week 1', dueLocal: '2026-03-10T09:30' }
    const later = NOW + 2 * HOUR
    expect((await askedAt(assignment, edit, later))?.sentences).toEqual([
      '1 learner has begun.',
      'Ada becomes late.',
      'Tom becomes overdue: the date is past.',
    ])
    const before = await loadClass(teacher, classId)
    expect(before.assignments).toMatchObject([{ due_local: DUE_LOCAL, version: 1 }])
    const change = { kind: 'edit', ...edit } as const
    await changeAssignment(teacher, classId, { assignment, version: 1, change, now: later })
    const { rows } = await loadGradebook(teacher, classId, later)
    expect(rows.map(row => row.results[0]?.state)).toEqual(['done-late', 'missing'])
  })

  test('fewer recipients and more lessons, in one sentence each', async () => {
    const assignment = await give()
    await answer(ada, NOW + 1)
    const items = [ONE, TWO].map(ref => ({ kind: 'lesson', ref }) as const)
    expect((await askedAt(assignment, { recipients: [ada.id], items }, NOW + 2))?.sentences).toEqual([
      '1 learner has begun.',
      'Tom no longer has it. Answers already given stay in the record.',
      'Ada had finished and has something to do again.',
    ])
    const change = { kind: 'edit', title: 'Week 1', dueLocal: null, items } as const
    await changeAssignment(teacher, classId, { assignment, version: 1, change, now: NOW })
    const { rows } = await loadGradebook(teacher, classId, NOW + 2)
    expect(rows[0]?.results[0]).toMatchObject({ state: 'in-progress', answered: 1, questions: 2 })
  })

  test('a quiz that closes earlier submits what is open, and is said to', async () => {
    const assignment = await assignQuiz(teacher, classId, QUIZ)
    const { id: attempt } = await startQuiz(tom, { module: 'quotas', assignment }, NOW)
    const later = NOW + 2 * HOUR
    const edit = { title: 'Quiz', dueLocal: '2026-03-10T09:30', preset: 'test' } as const
    expect((await askedAt(assignment, edit, later))?.sentences).toEqual([
      '1 learner has begun.',
      'The open attempt of Tom is submitted at once, with what is answered.',
      'Ada becomes overdue: the date is past.',
      'Attempts that have begun keep the rules and the limit they began with.',
    ])
    const change = { kind: 'edit', ...edit } as const
    await changeAssignment(teacher, classId, { assignment, version: 1, change, now: later })
    expect(await loadAttempt(tom, { module: 'quotas', attempt }, later)).toMatchObject({
      submittedAt: Date.UTC(2026, 2, 10, 8, 30),
    })
  })

  test('a draft, a title, and a date before anybody has begun need no question', async () => {
    const [draft, given] = [await give({ isDraft: true }), await give()]
    expect(await askedAt(draft, { dueLocal: '2026-03-01T08:00' }, NOW)).toBeUndefined()
    expect(await askedAt(given, { dueLocal: '2026-03-20T08:00' }, NOW)).toBeUndefined()
    await answer(ada, NOW + 1)
    expect(await askedAt(given, { title: 'Another' }, NOW + 2)).toBeUndefined()
  })

  test('the question is another one as soon as its answer would be', async () => {
    const assignment = await give()
    await answer(ada, NOW + 1)
    const first = await askedAt(assignment, { dueLocal: null }, NOW + 2)
    expect(await askedAt(assignment, { dueLocal: null }, NOW + 3)).toEqual(first)
    await answer(tom, NOW + 4)
    expect((await askedAt(assignment, { dueLocal: null }, NOW + 5))?.token).not.toBe(first?.token)
  })

  test('nobody else is told', async () => {
    const assignment = await give()
    const former = await makePerson(store(), 'teacher')
    await inviteTeacher(teacher, classId, { login: former.userName, now: NOW })
    await answerInvitation(former, classId, { accept: true, now: NOW })
    await stopTeaching(former, classId, NOW)
    const given = { assignment, edit: { title: 'x', dueLocal: null }, now: NOW }
    for (const actor of [await makePerson(store(), 'teacher'), former, ada])
      await expect(stateChange(actor, classId, given)).rejects.toMatchObject({ code: 'not-found' })
  })
})
