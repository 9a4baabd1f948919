import { beforeEach, expect, test, vi } from 'vitest'
import type { Person } from '#domain/account/actor.ts'
import { answerInvitation } from '#server/classroom/answer-invitation.ts'
import { changeAssignment } from '#server/classroom/change-assignment.ts'
import { changeClass } from '#server/classroom/change-class.ts'
import { commentResult } from '#server/classroom/comment-result.ts'
import { createAssignment } from '#server/classroom/create-assignment.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { endPoll } from '#server/classroom/end-poll.ts'
import { exportResponses } from '#server/classroom/export-responses.ts'
import { exportScores } from '#server/classroom/export-scores.ts'
import { inviteTeacher } from '#server/classroom/invite-teacher.ts'
import { joinClass } from '#server/classroom/join-class.ts'
import { leaveClass } from '#server/classroom/leave-class.ts'
import { loadAssigned } from '#server/classroom/load-assigned.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { loadGradebook } from '#server/classroom/load-gradebook.ts'
import { loadGrid } from '#server/classroom/load-grid.ts'
import { loadLearner } from '#server/classroom/load-learner.ts'
import { loadQuestionsReport } from '#server/classroom/load-questions-report.ts'
import { loadResult } from '#server/classroom/load-result.ts'
import { loadTaughtClasses } from '#server/classroom/load-taught-classes.ts'
import { loadVotes } from '#server/classroom/load-votes.ts'
import { loadWall } from '#server/classroom/load-wall.ts'
import { type OverrideChange, overrideResult } from '#server/classroom/override-result.ts'
import { removeLearner } from '#server/classroom/remove-learner.ts'
import { startPoll } from '#server/classroom/start-poll.ts'
import { stopTeaching } from '#server/classroom/stop-teaching.ts'
import { watchClass } from '#server/classroom/watch-class.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makePerson } from '#test/make-person.ts'

vi.mock('#server/content/load-course.ts', () => ({
  loadCourse: async () => ({
    modules: [
      {
        id: 'm',
        title: 'First',
        lessons: [
          {
            id: 'm/a',
            title: 'A',
            questions: [
              { id: 'm/a/one', points: 1, pool: 'check' },
              { id: 'm/a/two', points: 1, pool: 'check' },
            ],
          },
        ],
      },
    ],
  }),
}))

const NOW = Date.UTC(2026, 2, 1)
const MODULE = {
  title: '',
  items: [{ kind: 'module', ref: 'm' }],
  dueLocal: '2026-03-12T18:00',
  now: NOW,
} as const

forEachStore('classroom', store => {
  let teacher: Person
  let learner: Person
  let classId: string

  beforeEach(async () => {
    teacher = await makePerson(store(), 'teacher')
    learner = await makePerson(store(), 'learner', 'Layla')
    classId = await createClass(teacher, { name: '9b', timeZone: 'Europe/Berlin' }, NOW)
  })

  async function join(person: Person): Promise<void> {
    const { class: owned } = await loadClass(teacher, classId)
    await joinClass(person, owned.join_code.toLowerCase(), NOW)
  }

  async function answer(question: string, earned: number | null, at: number): Promise<void> {
    const fields = {
      first_earned: earned,
      best_earned: earned,
      last_earned: earned,
      first_at: at,
      last_at: at,
    }
    await store()
      .insertInto('question_results')
      .values({
        learner: learner.id,
        question,
        lesson: 'm/a',
        tries: 1,
        possible: 1,
        last_response: 'r',
        ...fields,
      })
      .execute()
  }

  test('a learner joins with the code, sees the assignment, and shows up in the gradebook', async () => {
    await join(learner)
    await createAssignment(teacher, classId, MODULE)
    const { assigned } = await loadAssigned(learner, NOW)
    expect(assigned).toMatchObject([
      { title: 'First', dueAt: Date.UTC(2026, 2, 12, 17), result: { state: 'not-started', questions: 2 } },
    ])
    await answer('m/a/one', 1, NOW + 1)
    await answer('m/a/two', 0, NOW + 2)
    const book = await loadGradebook(teacher, classId, NOW + 3)
    expect(book.learners.map(each => each.name)).toEqual(['Layla'])
    expect(book.rows[0]?.results[0]).toMatchObject({
      state: 'done',
      bestEarned: 1,
      possible: 2,
      finishedAt: NOW + 2,
    })
  })

  test('an answer that waits for a person needs grading', async () => {
    await join(learner)
    await createAssignment(teacher, classId, MODULE)
    await answer('m/a/one', 1, NOW)
    await answer('m/a/two', null, NOW)
    const book = await loadGradebook(teacher, classId, NOW)
    expect(book.rows[0]?.results[0]?.state).toBe('needs-grading')
  })

  test('joining twice is one enrollment, and leaving and returning loses nothing', async () => {
    await join(learner)
    await join(learner)
    await answer('m/a/one', 1, NOW)
    await leaveClass(learner, classId, NOW)
    expect((await loadClass(teacher, classId)).learners).toEqual([])
    await join(learner)
    await createAssignment(teacher, classId, MODULE)
    const book = await loadGradebook(teacher, classId, NOW)
    expect(book.rows.map(row => row.results[0]?.answered)).toEqual([1])
  })

  test('a closed, changed or archived code lets nobody in', async () => {
    const { class: before } = await loadClass(teacher, classId)
    await changeClass(teacher, classId, { change: { kind: 'new-code' }, version: 1, now: NOW })
    await expect(joinClass(learner, before.join_code, NOW)).rejects.toMatchObject({ code: 'not-found' })
    await changeClass(teacher, classId, { change: { kind: 'archive' }, version: 2, now: NOW })
    const { class: after } = await loadClass(teacher, classId)
    await expect(joinClass(learner, after.join_code, NOW)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('a teacher who opens the own join link stays a teacher', async () => {
    await join(teacher)
    expect((await loadTaughtClasses(teacher)).classes.map(each => each.id)).toContain(classId)
  })

  test('of two teachers who change the same thing, the second is told', async () => {
    const assignment = await createAssignment(teacher, classId, MODULE)
    const edit = (title: string) =>
      changeAssignment(teacher, classId, {
        assignment,
        version: 1,
        change: { kind: 'edit', title, dueLocal: null },
        now: NOW,
      })
    await edit('one')
    await expect(edit('two')).rejects.toMatchObject({ code: 'conflict' })
    await changeClass(teacher, classId, { change: { kind: 'close-code' }, version: 1, now: NOW })
    const again = changeClass(teacher, classId, { change: { kind: 'archive' }, version: 1, now: NOW })
    await expect(again).rejects.toMatchObject({ code: 'conflict' })
  })

  test('an assignment must hold something of the course', async () => {
    const given = { ...MODULE, items: [{ kind: 'lesson', ref: 'm/gone' }] } as const
    await expect(createAssignment(teacher, classId, given)).rejects.toMatchObject({ code: 'bad-input' })
  })

  async function formerTeacher(): Promise<Person> {
    const person = await makePerson(store(), 'teacher')
    await inviteTeacher(teacher, classId, { login: person.userName, now: NOW })
    await answerInvitation(person, classId, { accept: true, now: NOW })
    await stopTeaching(person, classId, NOW)
    return person
  }

  test('nobody but its teachers reads or changes a class', async () => {
    await join(learner)
    const assignment = await createAssignment(teacher, classId, MODULE)
    const strangers = [
      learner,
      await makePerson(store(), 'teacher'),
      await makePerson(store(), 'administrator'),
      await formerTeacher(),
    ]
    for (const stranger of strangers) {
      const calls = [
        () => loadClass(stranger, classId),
        () => loadGradebook(stranger, classId, NOW),
        () => loadLearner(stranger, classId, { learner: learner.id, now: NOW }),
        () => createAssignment(stranger, classId, MODULE),
        () =>
          changeAssignment(stranger, classId, {
            assignment,
            version: 1,
            change: { kind: 'archive' },
            now: NOW,
          }),
        () => changeClass(stranger, classId, { change: { kind: 'archive' }, version: 1, now: NOW }),
        () => removeLearner(stranger, classId, { learner: learner.id, now: NOW }),
        () => loadGrid(stranger, classId, NOW),
        () => watchClass(stranger, classId, new AbortController().signal),
        () => loadResult(stranger, classId, { assignment, learner: learner.id, now: NOW }),
        () => loadQuestionsReport(stranger, classId, { now: NOW }),
        () => loadWall(stranger, classId, 'm/a/one'),
        () => startPoll(stranger, classId, { question: 'm/a/one', now: NOW }),
        () => endPoll(stranger, classId, { poll: 'p', now: NOW }),
        () => loadVotes(stranger, classId, 'm/a/one'),
        () => exportScores(stranger, classId, { format: 'csv', now: NOW }),
        () => exportResponses(stranger, classId, NOW),
        () => overrideResult(stranger, classId, { change: overriding(assignment), now: NOW }),
        () => commentResult(stranger, classId, { assignment, learner: learner.id, text: 'x', now: NOW }),
      ]
      for (const call of calls) await expect(call()).rejects.toMatchObject({ code: 'not-found' })
    }
    expect((await loadClass(teacher, classId)).assignments).toHaveLength(1)
  })

  const overriding = (assignment: string, given: Partial<OverrideChange> = {}) => ({
    assignment,
    learner: learner.id,
    kind: 'score' as const,
    points: 2,
    reason: 'Shown at the board.',
    after: 0,
    ...given,
  })

  test('an override counts, is told to the learner with who set it, and can be taken back', async () => {
    await join(learner)
    const assignment = await createAssignment(teacher, classId, MODULE)
    await answer('m/a/one', 1, NOW + 1)
    await overrideResult(teacher, classId, { change: overriding(assignment), now: NOW + 2 })
    const { rows } = await loadGradebook(teacher, classId, NOW + 3)
    expect(rows[0]).toMatchObject({ mean: 1, results: [{ bestEarned: 1, override: { points: 2 } }] })
    const { assigned } = await loadAssigned(learner, NOW + 3)
    expect(assigned[0]?.notes).toMatchObject([
      { kind: 'score', text: 'Shown at the board.', by: teacher.name },
    ])
    const undo = overriding(assignment, { kind: 'undone', after: 1 })
    await overrideResult(teacher, classId, { change: undo, now: NOW + 4 })
    const after = await loadGradebook(teacher, classId, NOW + 5)
    expect(after.rows[0]?.results[0]?.override).toBeUndefined()
  })

  test('of two teachers who set the same score, the second is told', async () => {
    await join(learner)
    const assignment = await createAssignment(teacher, classId, MODULE)
    await overrideResult(teacher, classId, { change: overriding(assignment), now: NOW })
    const second = overrideResult(teacher, classId, { change: overriding(assignment), now: NOW })
    await expect(second).rejects.toMatchObject({ code: 'conflict' })
  })

  test('an excused result is in no mean, and files say so', async () => {
    await join(learner)
    const assignment = await createAssignment(teacher, classId, MODULE)
    const excuse = overriding(assignment, { kind: 'excused', points: null })
    await overrideResult(teacher, classId, { change: excuse, now: NOW })
    const late = Date.UTC(2026, 3, 1)
    expect((await loadGradebook(teacher, classId, late)).rows[0]?.mean).toBeUndefined()
    const { csv, name } = await exportScores(teacher, classId, { format: 'canvas', now: late })
    expect(csv).toContain(',EX\r\n')
    expect(name).toBe('9b_canvas_2026-04-01.csv')
  })

  test('a learner of another class is not found in this one', async () => {
    await expect(loadLearner(teacher, classId, { learner: learner.id, now: NOW })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(removeLearner(teacher, classId, { learner: learner.id, now: NOW })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('a visitor is asked to sign in, a learner cannot make classes', async () => {
    const visitor = { kind: 'visitor' } as const
    await expect(loadAssigned(visitor, NOW)).rejects.toMatchObject({ code: 'not-signed-in' })
    await expect(loadClass(visitor, classId)).rejects.toMatchObject({ code: 'not-signed-in' })
    const made = createClass(learner, { name: 'x', timeZone: 'UTC' }, NOW)
    await expect(made).rejects.toMatchObject({ code: 'forbidden' })
  })
})
