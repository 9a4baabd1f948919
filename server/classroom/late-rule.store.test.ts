import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Person } from '#domain/account/actor.ts'
import { lateText } from '#domain/classroom/late-points.ts'
import { LATE_NOT_COUNTED, type LateRule } from '#domain/classroom/late-rule.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { changeAssignment } from '#server/classroom/change-assignment.ts'
import { createAssignment } from '#server/classroom/create-assignment.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { joinClass } from '#server/classroom/join-class.ts'
import { loadAssigned } from '#server/classroom/load-assigned.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { loadGradebook } from '#server/classroom/load-gradebook.ts'
import { loadLearner } from '#server/classroom/load-learner.ts'
import { loadResult } from '#server/classroom/load-result.ts'
import { loadScoreSheet } from '#server/classroom/load-score-sheet.ts'
import { setOwnDue } from '#server/classroom/set-own-due.ts'
import { stateChange } from '#server/classroom/state-change.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makeAskedContent } from '#test/make-asked-content.ts'
import { makePerson } from '#test/make-person.ts'
import { makeQuestion } from '#test/make-question.ts'

const made = vi.hoisted(() => ({ content: undefined as unknown }))
vi.mock('#server/content/load-content.ts', () => ({ loadContent: () => made.content }))

const LESSON = 'quotas/two-instruments'
const QUESTIONS = [`${LESSON}/first`, `${LESSON}/second`] as const
made.content = makeAskedContent(QUESTIONS.map(id => makeQuestion('number', { id, points: 4 })))

const NOW = Date.UTC(2026, 2, 20, 8)
// 18:00 in Berlin on the eve of the change to summer time, and the same hour of the next day, 23 hours later.
const DUE = Date.UTC(2026, 2, 28, 17)
const NEXT_DAY = Date.UTC(2026, 2, 29, 16)
const TEN = { perDay: 10, days: null }

forEachStore('what late work counts', store => {
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

  const give = (late: LateRule) =>
    createAssignment(teacher, classId, {
      title: 'Week 1',
      items: [{ kind: 'lesson', ref: LESSON }],
      dueLocal: '2026-03-28T18:00',
      late,
      now: NOW,
    })
  const answer = (question: string, at: number) =>
    recordResponses(
      ada,
      { responses: [{ id: randomUUID(), question, answer: { value: '240000', unit: 't' }, answeredAt: at }] },
      at,
    )
  const countsNow = async (now: number) =>
    (await loadGradebook(teacher, classId, now)).rows[0]?.results[0]?.bestEarned

  test('every view and file counts the same: each answer by its own day, over the clock change', async () => {
    const assignment = await give(TEN)
    await answer(QUESTIONS[0], DUE)
    await answer(QUESTIONS[1], NEXT_DAY)
    const now = NEXT_DAY + 1
    const [book, result, learner, { assigned }, sheet] = await Promise.all([
      loadGradebook(teacher, classId, now),
      loadResult(teacher, classId, { assignment, learner: ada.id, now }),
      loadLearner(teacher, classId, { learner: ada.id, now }),
      loadAssigned(ada, now),
      loadScoreSheet(teacher, classId, now),
    ])
    const results = [book.rows[0]?.results[0], result.result, learner.work[0]?.result, assigned[0]?.result]
    for (const each of results) expect(each).toMatchObject({ state: 'done-late', bestEarned: 7.6 })
    expect(sheet.cells[0]?.[0]).toMatchObject({ points: 7.6 })
    expect(book.rows[0]?.mean).toBeCloseTo(0.95)
    expect(results[0] && lateText(results[0])).toBe('8 of 8, less 0.4 for answers that came late: 7.6')
    expect(assigned[0]?.late).toMatchObject(TEN)
  })

  test('a day is over at the hour it is due; after the close nothing counts, and both are said', async () => {
    await give(TEN)
    await answer(QUESTIONS[0], NEXT_DAY + 60_000)
    expect(await countsNow(NEXT_DAY + 60_001)).toBeCloseTo(3.2)
    const closed = await give(LATE_NOT_COUNTED)
    const { assigned } = await loadAssigned(ada, NEXT_DAY + 60_001)
    const result = assigned.find(each => each.id === closed)?.result
    expect(result && lateText(result)).toBe('4 of 8, not counted, 2 days late: 0')
  })

  test('a date of the learner’s own is what they are late by', async () => {
    const assignment = await give(TEN)
    await answer(QUESTIONS[0], NEXT_DAY)
    const own = { assignment, learner: ada.id, dueLocal: '2026-03-30T18:00', reason: 'Was ill.', after: 0 }
    await setOwnDue(teacher, classId, { change: own, now: NOW })
    expect(await countsNow(NEXT_DAY + 1)).toBe(4)
  })

  test('another rule is stated before it is made, and holds for what was handed in', async () => {
    const assignment = await give(TEN)
    await answer(QUESTIONS[0], NEXT_DAY)
    const now = NEXT_DAY + 1
    const edit = { title: 'Week 1', dueLocal: '2026-03-28T18:00', late: { perDay: 50, days: null } }
    const ask = await stateChange(teacher, classId, { assignment, edit, now })
    expect(JSON.stringify(ask)).toContain('Ada gets another score, by the rule for late work.')
    await changeAssignment(teacher, classId, {
      assignment,
      version: 1,
      change: { kind: 'edit', ...edit },
      now,
    })
    expect(await countsNow(now)).toBe(2)
  })
})
