import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Person } from '#domain/account/actor.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { answerInvitation } from '#server/classroom/answer-invitation.ts'
import { createAssignment } from '#server/classroom/create-assignment.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { exportResponses } from '#server/classroom/export-responses.ts'
import { exportScores } from '#server/classroom/export-scores.ts'
import { giveRecheck } from '#server/classroom/give-recheck.ts'
import { inviteTeacher } from '#server/classroom/invite-teacher.ts'
import { joinClass } from '#server/classroom/join-class.ts'
import { loadAssigned } from '#server/classroom/load-assigned.ts'
import { loadAssignedRecheck } from '#server/classroom/load-assigned-recheck.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { loadGradebook } from '#server/classroom/load-gradebook.ts'
import { loadRechecks } from '#server/classroom/load-rechecks.ts'
import { loadResult } from '#server/classroom/load-result.ts'
import { stopTeaching } from '#server/classroom/stop-teaching.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makeAskedContent } from '#test/make-asked-content.ts'
import { makePerson } from '#test/make-person.ts'
import { makeQuestion } from '#test/make-question.ts'

const made = vi.hoisted(() => ({ content: undefined as unknown }))
vi.mock('#server/content/load-content.ts', () => ({ loadContent: () => made.content }))

const LESSON = 'quotas/two-instruments'
const CHOICE = `${LESSON}/choice`
const AGAIN = 'quotas/after/choices'
const content = makeAskedContent([makeQuestion('choice'), makeQuestion('choices', { id: AGAIN })])
made.content = {
  ...content,
  ideas: [
    {
      at: { file: 'made-up', line: 1 },
      value: { id: 'quota-kinds', title: 'Two kinds', objective: `${LESSON}/tell-them-apart` },
    },
  ],
}

// Thursday; the class's clock is one hour ahead of UTC.
const NOW = Date.UTC(2026, 2, 12, 8)
const MINUTE = 60_000

forEachStore('re-checks', store => {
  let teacher: Person
  let [ada, bo, cy]: Person[] = []
  let classId: string
  let assignment: string

  beforeEach(async () => {
    teacher = await makePerson(store(), 'teacher')
    classId = await createClass(teacher, { name: '9b', timeZone: 'Europe/Berlin' }, 0)
    const { class: owned } = await loadClass(teacher, classId)
    ;[ada, bo, cy] = await Promise.all(['Ada', 'Bo', 'Cy'].map(name => makePerson(store(), 'learner', name)))
    for (const each of [ada, bo, cy]) await joinClass(each as Person, owned.join_code, 0)
    const items = [{ kind: 'lesson', ref: LESSON }] as const
    const given = { title: 'Quotas', items, dueLocal: '2026-03-10T16:30', now: NOW - 9 * MINUTE }
    assignment = await createAssignment(teacher, classId, given)
    await answer(ada, CHOICE, 'la', NOW - 3 * MINUTE)
    await answer(bo, CHOICE, 'la', NOW - 3 * MINUTE)
    await answer(cy, CHOICE, 'nd', NOW - 3 * MINUTE)
  })

  const answer = (who: Person | undefined, question: string, given: unknown, at: number) =>
    recordResponses(
      who as Person,
      { responses: [{ id: randomUUID(), question, answer: given, answeredAt: at }] },
      at,
    )
  const give = (audience: 'class' | 'learners' = 'class', who = teacher) =>
    giveRecheck(who, classId, { assignment, audience, now: NOW })
  const given = async () => (await loadRechecks(teacher, classId, { assignment, now: NOW + MINUTE }))[0]
  const stateOf = async (learner: Person | undefined) => {
    const { assignments, rows } = await loadGradebook(teacher, classId, NOW + MINUTE)
    const column = assignments.findIndex(each => each.since !== undefined)
    return rows.find(row => row.learner === learner?.id)?.results[column]
  }

  test('asks each misheld idea in another guise, due the next school day at the usual hour, and shows both counts', async () => {
    // Answered before it was given: this does not count for it.
    await answer(bo, AGAIN, ['la', 'nd'], NOW - MINUTE)
    expect(await give()).toEqual({ dueLocal: '2026-03-13T16:30' })
    const id = (await given())?.id ?? ''
    expect(await loadAssignedRecheck(ada as Person, id)).toMatchObject({
      title: 'Re-check: Quotas',
      questions: [{ question: { id: AGAIN }, first: undefined }],
    })
    await answer(ada, AGAIN, ['la', 'nd'], NOW + 1)
    await answer(cy, AGAIN, ['dy'], NOW + 1)
    await answer(cy, AGAIN, ['la', 'nd'], NOW + 2)
    expect(await given()).toMatchObject({
      learners: 3,
      answered: 2,
      ideas: [{ title: 'Two kinds', first: { wrong: 2, asked: 3 }, again: { wrong: 1, asked: 2 } }],
    })
    expect(await stateOf(ada)).toMatchObject({ state: 'done', bestEarned: 4, possible: 4 })
    expect(await stateOf(bo)).toMatchObject({ state: 'not-started', answered: 0 })
    expect((await loadAssignedRecheck(cy as Person, id)).questions[0]?.first?.earned).toBeLessThan(4)
    const mine = (await loadAssigned(ada as Person, NOW + MINUTE)).assigned.find(each => each.isRecheck)
    expect(mine?.result).toEqual(await stateOf(ada))
    const opened = await loadResult(teacher, classId, {
      assignment: id,
      learner: cy?.id ?? '',
      now: NOW + MINUTE,
    })
    expect(opened.lessons[0]?.questions[0]?.attempts).toHaveLength(2)
    const { csv } = await exportResponses(teacher, classId, NOW + MINUTE)
    expect(csv.split('\r\n').filter(line => line.includes(AGAIN))).toHaveLength(3)
    expect((await exportScores(teacher, classId, { format: 'csv', now: NOW })).csv).toContain(
      'Re-check: Quotas',
    )
  })

  test('answers to it change nothing in the lesson that was assigned', async () => {
    await give()
    const before = (await loadGradebook(teacher, classId, NOW)).rows.map(row => row.results[0])
    await answer(ada, AGAIN, ['la', 'nd'], NOW + 1)
    expect((await loadGradebook(teacher, classId, NOW)).rows.map(row => row.results[0])).toEqual(before)
  })

  test('may be for those who missed something only', async () => {
    await give('learners')
    expect(await stateOf(cy)).toMatchObject({ state: 'not-assigned' })
    expect(await stateOf(ada)).toMatchObject({ state: 'not-started' })
    const id = (await given())?.id ?? ''
    await expect(loadAssignedRecheck(cy as Person, id)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('a second tap gives no second one while the first is to be done', async () => {
    await give()
    await expect(give()).rejects.toMatchObject({ code: 'conflict' })
  })

  test('nobody else gives or reads one: a stranger, a learner of the class, a former co-teacher', async () => {
    await give()
    const id = (await given())?.id ?? ''
    const former = await makePerson(store(), 'teacher')
    await inviteTeacher(teacher, classId, { login: former.userName, now: NOW })
    await answerInvitation(former, classId, { accept: true, now: NOW })
    await stopTeaching(former, classId, NOW)
    const missing = { code: 'not-found' }
    for (const who of [await makePerson(store(), 'teacher'), ada as Person, former]) {
      await expect(give('class', who)).rejects.toMatchObject(missing)
      await expect(loadRechecks(who, classId, { assignment, now: NOW })).rejects.toMatchObject(missing)
    }
    for (const who of [former, await makePerson(store(), 'learner')])
      await expect(loadAssignedRecheck(who, id)).rejects.toMatchObject(missing)
    await expect(loadAssignedRecheck(ada as Person, assignment)).rejects.toMatchObject(missing)
  })
})
