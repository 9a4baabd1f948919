import { expect, test } from 'vitest'
import { assignedWork } from './assigned-work.ts'
import { copiedRecipients } from './copied-recipients.ts'
import { gradebook } from './gradebook.ts'
import { namesText } from './names-text.ts'
import { standingDues } from './own-due.ts'
import { ownWork } from './own-work.ts'

const COURSE = {
  modules: [
    {
      id: 'm',
      title: 'M',
      lessons: [{ id: 'm/a', title: 'A', questions: [{ id: 'm/a/q', points: 2, pool: 'check' as const }] }],
    },
  ],
}
const due = (learner: string, number: number, due_local: string | null) => ({ learner, number, due_local })
const work = (given: Partial<Parameters<typeof assignedWork>[0]>, zone = 'Europe/Berlin') =>
  assignedWork(
    {
      id: 'x',
      title: 'X',
      dueLocal: '2026-03-27T18:00',
      createdAt: 0,
      items: [{ kind: 'lesson', ref: 'm/a' }],
      ...given,
    },
    COURSE,
    zone,
  )

test('the newest entry of the log stands; one that took the date back leaves none', () => {
  const log = [
    due('ada', 2, '2026-03-30T18:00'),
    due('ada', 1, '2026-03-29T18:00'),
    due('bo', 1, '2026-03-29T18:00'),
    due('bo', 2, null),
  ]
  expect([...standingDues(log)].map(([learner, each]) => [learner, each.due_local])).toEqual([
    ['ada', '2026-03-30T18:00'],
  ])
})

test.each([
  ['into summer time', '2026-03-27T18:00', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
  ['out of it', '2026-10-23T18:00', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
])('an own due date over the clock change %s is read on the class’s clock', (_, dueLocal, own, utc) => {
  const given = work({ dueLocal, dueLog: [due('ada', 1, own)] })
  expect(new Date(ownWork(given, { id: 'ada' })?.dueAt ?? 0).toISOString()).toBe(utc)
  expect(ownWork(given, { id: 'bo' })?.dueAt).toBe(given.dueAt)
})

test('an own due date closes a quiz for that learner alone', () => {
  const quiz = work({
    items: [{ kind: 'quiz', ref: 'm' }],
    preset: 'test',
    dueLog: [due('ada', 1, '2026-03-30T18:00')],
  })
  expect(ownWork(quiz, { id: 'ada' })?.quiz?.closesAt).toBe(Date.UTC(2026, 2, 30, 16))
  expect(ownWork(quiz, { id: 'bo' })?.quiz?.closesAt).toBe(Date.UTC(2026, 2, 27, 17))
})

test('who is not among the recipients has no work, and it counts in no mean', () => {
  const given = work({ recipients: ['ada'] })
  const now = (given.dueAt ?? 0) + 1
  const { rows } = gradebook(['ada', 'bo'], [given], { tallies: [], now })
  expect(rows.map(row => [row.results[0]?.state, row.mean])).toEqual([
    ['missing', 0],
    ['not-assigned', undefined],
  ])
})

test('an override does not give somebody an assignment', () => {
  const overrides = new Map([['x/bo', { kind: 'score', points: 2 } as const]])
  const { rows } = gradebook(['bo'], [work({ recipients: ['ada'] })], { tallies: [], overrides, now: 0 })
  expect(rows[0]).toMatchObject({ mean: undefined, results: [{ state: 'not-assigned' }] })
})

test('a copy keeps those who are there', () => {
  const named = { audience: 'learners', learners: ['ada', 'bo'] } as const
  expect(copiedRecipients(named, ['bo', 'cy'])).toEqual({ learners: ['bo'], left: 1, isForNobody: false })
  expect(copiedRecipients(named, ['cy'])).toEqual({ learners: [], left: 2, isForNobody: true })
  expect(copiedRecipients({ audience: 'class', learners: [] }, [])).toMatchObject({ isForNobody: false })
})

test.each([
  [[], ''],
  [['Ada'], 'Ada'],
  [['Ada', 'Bo', 'Cy'], 'Ada, Bo and Cy'],
  [['A', 'B', 'C', 'D', 'E', 'F'], 'A, B, C, D and 2 others'],
])('%j in a sentence', (names, said) => {
  expect(namesText(names)).toBe(said)
})
