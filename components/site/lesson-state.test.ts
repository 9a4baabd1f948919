import { expect, test } from 'vitest'
import type { KnownLearner } from '#client/learner-state.ts'
import { nextStep } from './lesson-state.ts'

const lessons = [
  { id: 'm/one', title: 'One' },
  { id: 'm/two', title: 'Two' },
]

test('who has seen nothing begins with the first lesson', () => {
  expect(nextStep(learner({}), lessons)).toEqual({ href: '/learn/m/one', title: 'One', kind: 'begin' })
})

test('who stopped in a lesson goes on at that place', () => {
  const state = learner({ continue: { lesson: 'm/two', anchor: 'ores' } })
  expect(nextStep(state, lessons)?.href).toBe('/learn/m/two#ores')
})

test('who completed the lesson last seen goes on with one that is open', () => {
  const state = learner({ continue: { lesson: 'm/one', anchor: 'ores' }, completed: ['m/one'] })
  expect(nextStep(state, lessons)?.href).toBe('/learn/m/two')
})

test('who completed everything may begin again', () => {
  const state = learner({ continue: { lesson: 'm/two', anchor: null }, completed: ['m/one', 'm/two'] })
  expect(nextStep(state, lessons)?.kind).toBe('again')
})

function learner(given: Pick<Partial<KnownLearner>, 'continue'> & { completed?: string[] }): KnownLearner {
  const progress = lessons.map(({ id }) => ({
    lesson: id,
    asks: [],
    headings: [],
    completed: given.completed?.includes(id) ?? false,
    seenAt: null,
    place: null,
    answered: 0,
    questions: 0,
    fraction: null,
  }))
  const none = {
    questions: {},
    checkpoints: {},
    decisions: {},
    assigned: [],
    dueReviews: 0,
    notices: [],
    waiting: 0,
  }
  return { ...none, status: 'signed-out', lessons: progress, continue: given.continue ?? null }
}
