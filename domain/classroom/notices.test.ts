import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noticesOf } from './notices.ts'
import type { ResultState } from './result.ts'
import type { ResultNote } from './result-note.ts'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 2, 12)

function work(
  given: { state?: ResultState; dueAt?: number; closesAt?: number; notes?: ResultNote[]; id?: string } = {},
) {
  const { state = 'not-started', dueAt, closesAt, notes = [], id = 'a' } = given
  return {
    id,
    title: `Work ${id}`,
    class: { timeZone: 'Europe/Berlin' },
    dueAt,
    result: { state },
    quiz: closesAt === undefined ? undefined : { opensAt: undefined, closesAt },
    notes,
  }
}

const given = { reminders: [], scores: [], since: NOW - DAY, now: NOW }
const kindsOf = (assigned: ReturnType<typeof work>[], rest: Partial<typeof given> = {}) =>
  noticesOf({ ...given, ...rest, assigned }).map(each => each.kind)

test.each([
  ['due in two days', work({ dueAt: NOW + 2 * DAY }), ['due']],
  ['due in four days', work({ dueAt: NOW + 4 * DAY }), []],
  ['without a date', work(), []],
  ['late', work({ dueAt: NOW - DAY, state: 'missing' }), ['late']],
  ['late for a month', work({ dueAt: NOW - 30 * DAY, state: 'missing' }), []],
  ['done', work({ dueAt: NOW + DAY, state: 'done' }), []],
  ['excused', work({ dueAt: NOW + DAY, state: 'excused' }), []],
  ['a quiz that has closed', work({ dueAt: NOW - DAY, closesAt: NOW - DAY, state: 'missing' }), []],
] as const)('work %s', (_name, assigned, kinds) => {
  expect(kindsOf([assigned])).toEqual(kinds)
})

const asked = [{ assignment: 'a', by: 'Marie', text: 'Bring it.' }]

test('a reminder stands in place of the date, and goes when the work is done', () => {
  expect(noticesOf({ ...given, assigned: [work({ dueAt: NOW + DAY })], reminders: asked })).toMatchObject([
    { kind: 'reminder', by: 'Marie', text: 'Bring it.', dueAt: NOW + DAY },
  ])
  for (const state of ['done', 'done-late', 'needs-grading', 'excused'] as const)
    expect(noticesOf({ ...given, assigned: [work({ state })], reminders: asked })).toEqual([])
})

test('what was said since is news, once a thing, the newest first', () => {
  const comment = (at: number): ResultNote => ({ kind: 'comment', points: null, text: 'x', by: 'Marie', at })
  const notes = [comment(NOW - 2 * DAY), comment(NOW - 30), comment(NOW - 20)]
  const scores = [{ kind: 'judgement', lesson: 'm/a', title: 'A', at: NOW - 10 }] as const
  expect(noticesOf({ ...given, assigned: [work({ state: 'done', notes })], scores })).toMatchObject([
    { kind: 'news', what: 'judgement', href: '/progress/m.a', at: NOW - 10 },
    { kind: 'news', what: 'comment', href: '/assigned#a', at: NOW - 20 },
  ])
})

test('nothing is said twice about one piece of work, and nothing about work that is done', () => {
  const state = fc.constantFrom<ResultState>('not-started', 'in-progress', 'missing', 'done', 'excused')
  const dueAt = fc.option(fc.integer({ min: NOW - 40 * DAY, max: NOW + 40 * DAY }), { nil: undefined })
  fc.assert(
    fc.property(fc.array(fc.record({ state, dueAt }), { maxLength: 6 }), fc.boolean(), (rows, isAsked) => {
      const assigned = rows.map((row, at) => ({
        ...work({ state: row.state, id: `w${at}` }),
        dueAt: row.dueAt,
      }))
      const reminders = isAsked ? assigned.map(each => ({ assignment: each.id, by: null, text: '' })) : []
      const said = noticesOf({ ...given, assigned, reminders }).flatMap(each =>
        each.kind === 'news' ? [] : [each.assignment],
      )
      expect(new Set(said).size).toBe(said.length)
      const done = assigned.filter(each => ['done', 'excused'].includes(each.result.state))
      expect(done.filter(each => said.includes(each.id))).toEqual([])
    }),
  )
})
