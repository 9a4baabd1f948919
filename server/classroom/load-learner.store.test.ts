import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import { deleteUser } from '#db/users.ts'
import type { Person } from '#domain/account/actor.ts'
import { exportMe } from '#server/account/export-me.ts'
import { loadAccount } from '#server/account/load-account.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { createAssignment } from '#server/classroom/create-assignment.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { joinClass } from '#server/classroom/join-class.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { loadLearner } from '#server/classroom/load-learner.ts'
import { loadResult } from '#server/classroom/load-result.ts'
import { recordCheckpoints } from '#server/progress/record-checkpoints.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makeAskedContent } from '#test/make-asked-content.ts'
import { makePerson } from '#test/make-person.ts'
import { makeQuestion } from '#test/make-question.ts'

const made = vi.hoisted(() => ({ content: undefined as unknown }))
vi.mock('#server/content/load-content.ts', () => ({ loadContent: () => made.content }))

const LESSON = 'quotas/two-instruments'
const ASSIGNED = `${LESSON}/number`
const ELSEWHERE = 'quotas/elsewhere/number'
const DAY = 86_400_000
/** 1 March 2026, 22:30 in London and 23:30 in Berlin. */
const NOW = Date.UTC(2026, 2, 1, 22, 30)

forEachStore('one learner of a class', store => {
  let teacher: Person
  let anna: Person
  let classId: string
  let assignment: string

  beforeEach(async () => {
    const idea = {
      id: makeQuestion('number').idea,
      objective: `${LESSON}/tell-them-apart`,
      confusableWith: [],
    }
    made.content = {
      ...makeAskedContent([
        makeQuestion('number', { id: ASSIGNED }),
        makeQuestion('number', { id: ELSEWHERE }),
      ]),
      ideas: [{ at: { file: 'made-up', line: 1 }, value: idea }],
    }
    teacher = await makePerson(store(), 'teacher', 'Ms Rossi')
    anna = await makePerson(store(), 'learner', 'Anna')
    classId = await createClass(teacher, { name: '9b', timeZone: 'Europe/Berlin' }, NOW)
    const items = [{ kind: 'lesson', ref: LESSON }] as const
    assignment = await createAssignment(teacher, classId, { title: '', items, dueLocal: null, now: NOW })
    await joinClass(anna, (await loadClass(teacher, classId)).class.join_code, NOW)
  })

  async function answer(question: string, at: number): Promise<void> {
    const responses = [{ id: randomUUID(), question, answer: { value: '1' }, certainty: 3, answeredAt: at }]
    const { results } = await recordResponses(anna, { responses }, at)
    expect(results[0]).toMatchObject({ status: 'recorded' })
  }

  const open = (now = NOW, actor = teacher) => loadLearner(actor, classId, { learner: anna.id, now })

  test('shows the assigned work, and of what the learner does besides only counts of review', async () => {
    await answer(ELSEWHERE, NOW - 2 * DAY)
    await answer(ELSEWHERE, NOW - DAY)
    await answer(ASSIGNED, NOW)
    const checkpoints = [`${LESSON}/first`, 'quotas/elsewhere/first'].map(checkpoint => ({
      id: randomUUID(),
      checkpoint,
      reachedAt: NOW,
    }))
    await recordCheckpoints(anna, { checkpoints }, NOW)
    const { work, mean, standings, lessons, calibration, habit } = await open()
    expect(work).toMatchObject([{ id: assignment, result: { answered: 1 }, attempts: 0 }])
    expect(mean).toBeDefined()
    expect(standings).toMatchObject([{ id: LESSON, read: 1, parts: 2, answered: 1, questions: 1 }])
    expect(lessons.map(each => each.lesson.id)).toEqual([LESSON])
    expect(calibration.n).toBe(1)
    expect(habit).toEqual({ daysReviewed: 2, due: 0 })
    expect((await open(NOW + 100 * DAY)).habit).toEqual({ daysReviewed: 0, due: 1 })
  })

  test('the learner reads which teacher looked, once a day of the class’s calendar', async () => {
    await open()
    await open(NOW + 1)
    await loadResult(teacher, classId, { assignment, learner: anna.id, now: NOW + 2 })
    await loadResult(teacher, classId, { assignment, learner: anna.id, now: NOW + 3_600_000 })
    expect((await loadAccount(anna)).views).toEqual([
      { day: '2026-03-02', teacher: teacher.id, name: 'Ms Rossi' },
      { day: '2026-03-01', teacher: teacher.id, name: 'Ms Rossi' },
    ])
    expect((await exportMe(anna, NOW)).tables.views).toHaveLength(2)
  })

  test('who may not look leaves no trace', async () => {
    const stranger = await makePerson(store(), 'teacher')
    await expect(open(NOW, stranger)).rejects.toMatchObject({ code: 'not-found' })
    const result = loadResult(stranger, classId, { assignment, learner: anna.id, now: NOW })
    await expect(result).rejects.toMatchObject({ code: 'not-found' })
    expect((await loadAccount(anna)).views).toEqual([])
  })

  test('the notes outlive the teacher’s account without the name, and go with the learner’s', async () => {
    await open()
    await deleteUser(store(), teacher.id)
    expect((await loadAccount(anna)).views).toMatchObject([{ name: null }])
    await deleteUser(store(), anna.id)
    const left = await store().selectFrom('views').where('learner', '=', anna.id).selectAll().execute()
    expect(left).toEqual([])
  })
})
