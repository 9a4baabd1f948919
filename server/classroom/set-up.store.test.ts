import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Person } from '#domain/account/actor.ts'
import type { Content } from '#domain/content/content.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { assignSetUp } from '#server/classroom/assign-set-up.ts'
import { changeAssignment } from '#server/classroom/change-assignment.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { joinClass } from '#server/classroom/join-class.ts'
import { loadAssigned } from '#server/classroom/load-assigned.ts'
import { loadAssignedRecheck } from '#server/classroom/load-assigned-recheck.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { loadGradebook } from '#server/classroom/load-gradebook.ts'
import { loadSetUp } from '#server/classroom/load-set-up.ts'
import { recordCheckpoints } from '#server/progress/record-checkpoints.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makeAskedContent } from '#test/make-asked-content.ts'
import { makePerson } from '#test/make-person.ts'
import { makeQuestion } from '#test/make-question.ts'

const made = vi.hoisted(() => ({ content: undefined as unknown }))
vi.mock('#server/content/load-content.ts', () => ({ loadContent: () => made.content }))

const LESSON = 'processing/separating-twins'
const QUESTION = makeQuestion('state', { id: `${LESSON}/pure` })
const PART = {
  name: 'SeparationCascade',
  id: undefined,
  attributes: { initial: 'with=p507' },
  line: 1,
  anchor: 'first',
}
made.content = withDiagram(makeAskedContent([QUESTION]))

const NOW = Date.UTC(2026, 2, 10, 8)
const AT = `/learn/${LESSON}#separation-cascade?way=train&hostile=<b>&scrub=20`
const STATE = 'way=train&scrub=20'
const STEP = 'shake-once'
const GOAL = `${LESSON}/separation-cascade-${STEP}`

forEachStore('a diagram as a teacher set it up', store => {
  let teacher: Person
  let ada: Person
  let classId: string

  beforeEach(async () => {
    teacher = await makePerson(store(), 'teacher')
    ada = await makePerson(store(), 'learner', 'Ada')
    classId = await createClass(teacher, { name: '9b', timeZone: 'Europe/Berlin' }, NOW)
    const { class: owned } = await loadClass(teacher, classId)
    await joinClass(ada, owned.join_code, NOW)
  })

  const give = (goal: string, at = AT) =>
    assignSetUp(teacher, classId, {
      at,
      task: 'Shake it once.',
      goal,
      dueLocal: '2026-03-12T18:00',
      now: NOW,
    })
  const reach = (at: number) =>
    recordCheckpoints(ada, { checkpoints: [{ id: randomUUID(), checkpoint: GOAL, reachedAt: at }] }, at)
  const resultAt = async (now: number) => (await loadGradebook(teacher, classId, now)).rows[0]?.results[0]

  test('it is done with the step, seen since it was given; it has no points', async () => {
    await reach(NOW - 1000)
    const id = await give(STEP)
    expect(await resultAt(NOW + 1)).toMatchObject({ state: 'not-started', answered: 0, questions: 1 })
    const shown = await loadAssignedRecheck(ada, id)
    expect(shown.setUp).toMatchObject({ lesson: LESSON, state: STATE, goal: 'Shake once', isReached: false })
    await reach(NOW + 2000)
    const [mine] = (await loadAssigned(ada, NOW + 3000)).assigned
    expect(mine).toMatchObject({ title: 'Shake it once.', setUp: { state: STATE } })
    expect(mine?.result).toMatchObject({ state: 'done', isUnscored: true, finishedAt: NOW + 2000 })
    expect(await resultAt(NOW + 3000)).toEqual(mine?.result)
    const { rows } = await loadGradebook(teacher, classId, Date.UTC(2026, 2, 13))
    expect(rows[0]?.mean).toBeUndefined()
  })

  test('it is done with a question about a state, graded by the model, and has its points', async () => {
    const id = await give(QUESTION.id)
    expect((await loadAssignedRecheck(ada, id)).questions.map(each => each.question.id)).toEqual([
      QUESTION.id,
    ])
    const answer = { id: randomUUID(), question: QUESTION.id, answer: QUESTION.key, answeredAt: NOW + 1000 }
    await recordResponses(ada, { responses: [answer] }, NOW + 1000)
    expect(await resultAt(NOW + 2000)).toMatchObject({
      state: 'done',
      bestEarned: QUESTION.points,
      possible: QUESTION.points,
    })
  })

  test('an address that is none of a diagram, and a goal that it does not have, are refused', async () => {
    for (const at of [
      '/learn/nothing/here#chain?',
      'https://example.org',
      `/learn/${LESSON}#constructor?x=1`,
    ])
      await expect(give(STEP, at)).rejects.toMatchObject({ code: 'bad-input' })
    for (const goal of ['', 'no-step', `${LESSON}/other`])
      await expect(give(goal)).rejects.toMatchObject({ code: 'bad-input' })
    expect((await loadSetUp(teacher, classId, AT)).state).toBe(STATE)
  })

  test('a change leaves the set-up as it is', async () => {
    const assignment = await give(STEP)
    const items = [{ kind: 'lesson', ref: LESSON }] as const
    const change = { kind: 'edit', title: 'Later', dueLocal: '2026-03-20T18:00', items } as const
    await changeAssignment(teacher, classId, { assignment, version: 1, change, now: NOW + 1 })
    expect((await loadAssignedRecheck(ada, assignment)).setUp).toMatchObject({ state: STATE })
  })
})

function withDiagram(content: Content): Content {
  return {
    ...content,
    lessons: content.lessons.map(each => ({ ...each, outline: { ...each.outline, parts: [PART] } })),
  }
}
