import { expect, test } from 'vitest'
import { asksOf, isCompleted } from './completion.ts'
import type { LocalEntry, LocalResponse } from './local-entry.ts'
import { dueEntries } from './local-entry.ts'
import { mergeLocalEntries } from './merge-local-entries.ts'
import { type LessonPlan, type Progress, progressOf } from './progress.ts'

const PLAN: LessonPlan = { lesson: 'm/l', asks: ['m/l/a', 'm/l/b'], headings: ['start', 'end'] }

function progress(person: Progress['person'] = null): Progress {
  const traces = { questions: {}, checkpoints: {} }
  const status = person ? 'signed-in' : 'signed-out'
  return {
    status,
    person,
    ...traces,
    ...progressOf([PLAN], traces),
    assigned: [],
    decisions: {},
    dueReviews: 0,
    notices: [],
  }
}

function response(question: string, changes: Partial<LocalResponse> = {}): LocalResponse {
  return {
    kind: 'response',
    id: `${question} ${changes.answeredAt}`,
    owner: null,
    question,
    answer: 'x',
    answeredAt: 5,
    graded: { earned: 1, possible: 2 },
    ...changes,
  }
}

const ANNA = { id: 'anna', name: 'Anna', role: 'learner' }

test('a lesson asks for the questions in it, not for those of the quiz', () => {
  const questions = [
    { id: 'm/l/a', pool: 'check' as const },
    { id: 'm/l/z', pool: 'quiz' as const },
  ]
  expect(asksOf({ questions, checkpoints: [{ id: 'm/l/end' }] })).toEqual(['m/l/a'])
})

test('a lesson without questions asks to be read to its last heading', () => {
  expect(asksOf({ questions: [], checkpoints: [{ id: 'm/l/start' }, { id: 'm/l/end' }] })).toEqual([
    'm/l/end',
  ])
})

test('a lesson that asks for nothing is never completed', () => {
  expect(isCompleted([], () => true)).toBe(false)
})

test('a visitor’s answers show as progress', () => {
  const entries: LocalEntry[] = [
    response('m/l/a'),
    response('m/l/b', { answeredAt: 9 }),
    { kind: 'checkpoint', id: 'c', owner: null, checkpoint: 'm/l/start', reachedAt: 7 },
  ]
  const merged = mergeLocalEntries(progress(), entries)
  expect(merged.lessons[0]).toMatchObject({ completed: true, answered: 2, fraction: 0.5, place: 'start' })
  expect(merged.continue).toEqual({ lesson: 'm/l', anchor: 'q-b' })
})

test('a visitor’s decisions come after those that are known; the first of each stays the first', () => {
  const decided = (id: string, state: string, reachedAt: number): LocalEntry => {
    return { kind: 'checkpoint', id, owner: null, checkpoint: 'm/l/desk-decided-l05', state, reachedAt }
  }
  const merged = mergeLocalEntries(progress(), [
    decided('b', 'said=free', 9),
    decided('a', 'said=licence', 4),
  ])
  expect(merged.decisions).toEqual({ 'm/l/desk-decided-l05': { first: 'said=licence', last: 'said=free' } })
})

test('answers of somebody else who used the browser do not show', () => {
  const merged = mergeLocalEntries(progress(ANNA), [response('m/l/a', { owner: 'ben' })])
  expect(merged.questions).toEqual({})
})

test('an answer that waits for the network counts as answered, without points', () => {
  const merged = mergeLocalEntries(progress(ANNA), [response('m/l/a', { owner: 'anna', graded: undefined })])
  expect(merged.questions['m/l/a']).toMatchObject({ tries: 1, best: null })
  expect(merged.lessons[0]?.answered).toBe(1)
})

test('local tries are taken in order of time, and a repeated answer is no further try', () => {
  const merged = mergeLocalEntries(progress(), [
    response('m/l/a', { answeredAt: 8, answer: 'y', graded: { earned: 0, possible: 2 } }),
    response('m/l/a', { answeredAt: 2 }),
    response('m/l/a', { answeredAt: 1 }),
  ])
  expect(merged.questions['m/l/a']).toMatchObject({ tries: 2, first: 1, best: 1, last: 0, at: 8 })
})

test('nothing is sent while it is not known who is here', () => {
  expect(dueEntries([response('m/l/a')], { known: false })).toEqual([])
})
