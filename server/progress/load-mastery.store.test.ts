import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import type { Person } from '#domain/account/actor.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { loadCalibration } from '#server/progress/load-calibration.ts'
import { loadMastery } from '#server/progress/load-mastery.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makePerson } from '#test/make-person.ts'
import { makeQuestion } from '#test/make-question.ts'

vi.mock('#server/content/load-content.ts', () => ({ loadContent: () => ({ aliases: [] }) }))
vi.mock('#server/content/load-misconceptions.ts', () => ({ loadMisconceptions: async () => new Map() }))
vi.mock('#server/content/load-course.ts', () => ({
  loadCourse: async () => ({
    modules: [
      { id: 'm', lessons: [{ id: 'm/a', title: 'A', objectives: [{ id: 'aim', text: 'Say it.' }] }] },
    ],
  }),
}))
vi.mock('#server/content/load-ideas.ts', () => ({
  loadIdeas: async () => new Map([['thought', { id: 'thought', objective: 'm/a/aim' }]]),
}))
vi.mock('#server/content/load-questions.ts', () => ({
  loadQuestions: async () =>
    new Map(
      ['one', 'two'].map(name => {
        const question = makeQuestion('choice', { id: `m/a/${name}`, objective: 'aim', idea: 'thought' })
        return [question.id, { question, version: 'v1', lesson: 'm/a' }]
      }),
    ),
}))

const MONDAY = Date.UTC(2026, 2, 2, 9)
const YEAR = 365 * 86_400_000

forEachStore('mastery and calibration', store => {
  async function answer(person: Person, value: string, at: number, certainty?: number): Promise<void> {
    const response = { id: randomUUID(), question: 'm/a/one', answer: value, answeredAt: at, certainty }
    await recordResponses(person, { responses: [response] }, at)
  }

  async function stateOf(person: Person, at: number): Promise<string | undefined> {
    return (await loadMastery(person, at))[0]?.objectives[0]?.mastery.state
  }

  test('an objective is begun, mastered, and fades when its idea is no longer recalled', async () => {
    const learner = await makePerson(store(), 'learner')
    expect(await stateOf(learner, MONDAY)).toBe('not-started')
    await answer(learner, 'la', MONDAY)
    expect(await stateOf(learner, MONDAY)).toBe('learning')
    await answer(learner, 'nd', MONDAY + 1)
    expect(await stateOf(learner, MONDAY + 1)).toBe('mastered')
    expect(await stateOf(learner, MONDAY + YEAR)).toBe('fading')
  })

  test('calibration looks at the first answer of a day and at nobody else', async () => {
    const learner = await makePerson(store(), 'learner')
    await answer(learner, 'la', MONDAY, 3)
    await answer(learner, 'nd', MONDAY + 1, 3)
    await answer(await makePerson(store(), 'learner'), 'nd', MONDAY, 1)
    const { n, byCertainty } = await loadCalibration(learner)
    expect([n, byCertainty[2]]).toEqual([1, { certainty: 3, n: 1, right: 0 }])
  })
})
