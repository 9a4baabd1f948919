import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Person } from '#domain/account/actor.ts'
import type { Question } from '#domain/assessment/question.ts'
import { scoreResponse } from '#domain/assessment/score-response.ts'
import { applyRegrade } from '#server/assessment/apply-regrade.ts'
import { planRegrade } from '#server/assessment/plan-regrade.ts'
import { rebuildResults } from '#server/assessment/rebuild-results.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { readLessonAttempts } from '#server/progress/read-lesson-attempts.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makeAskedContent } from '#test/make-asked-content.ts'
import { makePerson } from '#test/make-person.ts'
import { makeQuestion } from '#test/make-question.ts'

const made = vi.hoisted(() => ({ content: undefined as unknown }))
vi.mock('#server/content/load-content.ts', () => ({ loadContent: () => made.content }))

const CHOICE = 'quotas/two-instruments/choice'
const TEXT = 'quotas/two-instruments/text'
const LESSON = 'quotas/two-instruments'
const NOW = 1_800_000_000_000
const LATER = NOW + 1000

/** The question with another option as its key. */
function keyed(key: 'la' | 'nd' | 'y'): Question {
  const why = { misconception: 'secret-belief', reason: 'No.' }
  const options = ['la', 'nd', 'y'].map(id => ({ id, text: id, ...(id === key ? { key: true } : why) }))
  return makeQuestion('choice', { options, fixed: [] })
}

forEachStore('scoring again', store => {
  let anna: Person
  let ben: Person

  beforeEach(async () => {
    made.content = makeAskedContent([keyed('nd'), makeQuestion('text')])
    anna = await makePerson(store(), 'learner', 'Anna')
    ben = await makePerson(store(), 'learner', 'Ben')
  })

  async function give(person: Person, answer: unknown, question = CHOICE): Promise<void> {
    const responses = [{ id: randomUUID(), question, answer, answeredAt: NOW }]
    const { results } = await recordResponses(person, { responses }, NOW)
    expect(results[0]?.status).toBe('recorded')
  }

  const scope = () => ({ learners: [anna.id, ben.id] })
  const best = async (person: Person) =>
    (
      await store()
        .selectFrom('question_results')
        .where('learner', '=', person.id)
        .selectAll()
        .executeTakeFirstOrThrow()
    ).best_earned

  test('the preview says who changes and by how much, and writes nothing', async () => {
    await give(anna, 'nd')
    await give(ben, 'y')
    made.content = makeAskedContent([keyed('y')])
    const [plan] = await planRegrade(store(), scope())
    expect(plan?.asked.question.id).toBe(CHOICE)
    expect([plan?.gains.length, plan?.losses.length]).toEqual([1, 1])
    expect(
      plan?.learners.map(each => [each.name, each.before.earned, each.after.earned, each.lowered.earned]),
    ).toEqual([
      ['Anna', 4, 4, 0],
      ['Ben', 0, 4, 4],
    ])
    expect([await best(anna), await best(ben)]).toEqual([4, 0])
    expect(await planRegrade(store(), { learners: [] })).toEqual([])
  })

  test('a score is never lowered unless that is asked for', async () => {
    await give(anna, 'nd')
    await give(ben, 'y')
    made.content = makeAskedContent([keyed('y')])
    const regrading = { by: null, lower: false, now: LATER }
    expect(await applyRegrade(scope(), regrading)).toEqual({ answers: 1, learners: 1 })
    expect([await best(anna), await best(ben)]).toEqual([4, 4])
    expect(await applyRegrade(scope(), regrading)).toEqual({ answers: 0, learners: 0 })
    expect(await applyRegrade(scope(), { ...regrading, lower: true })).toEqual({ answers: 1, learners: 1 })
    expect([await best(anna), await best(ben)]).toEqual([0, 4])
    const { different } = await rebuildResults({ repair: false })
    expect(different.filter(each => [anna.id, ben.id].includes(each.learner))).toEqual([])
  })

  test('every score that ever stood can be computed again from the log and the kept versions', async () => {
    await give(anna, 'nd')
    await give(anna, 'y')
    await give(ben, 'la')
    for (const key of ['y', 'la', 'nd'] as const) {
      made.content = makeAskedContent([keyed(key)])
      await applyRegrade(scope(), { by: null, lower: true, now: LATER })
    }
    const responses = await store()
      .selectFrom('responses')
      .where('learner', 'in', scope().learners)
      .selectAll()
      .execute()
    const regrades = await store()
      .selectFrom('regrades')
      .where('learner', 'in', scope().learners)
      .selectAll()
      .execute()
    expect(regrades.length).toBeGreaterThan(3)
    const answers = new Map(responses.map(row => [row.id, row]))
    const scores = [...responses, ...regrades.map(row => ({ ...answers.get(row.response), ...row }))]
    for (const { question = '', answer = '', question_version, earned, possible } of scores) {
      const { body } = await store()
        .selectFrom('question_versions')
        .where('question', '=', question)
        .where('version', '=', question_version)
        .selectAll()
        .executeTakeFirstOrThrow()
      expect(scoreResponse(JSON.parse(body), JSON.parse(answer))).toMatchObject({ earned, possible })
    }
  })

  test('an answer that waited and is known now gets its score; what no longer fits keeps its own', async () => {
    await give(anna, 'lanthanide', TEXT)
    await give(ben, 'y')
    const options = [
      { id: 'la', text: 'la', key: true },
      { id: 'nd', text: 'nd', misconception: 'secret-belief', reason: 'No.' },
    ]
    made.content = makeAskedContent([
      makeQuestion('choice', { options, fixed: [] }),
      makeQuestion('text', { accepted: ['lanthanide'] }),
    ])
    const plans = await planRegrade(store(), scope())
    expect(plans.map(each => [each.asked.question.id, each.gains.length, each.unscorable])).toEqual([
      [TEXT, 1, 0],
    ])
    await applyRegrade(scope(), { by: null, lower: true, now: LATER })
    expect([await best(anna), await best(ben)]).toEqual([4, 0])
    const ratings = await store()
      .selectFrom('review_log')
      .where('learner', '=', anna.id)
      .select('rating')
      .execute()
    expect(ratings).toEqual([{ rating: 'good' }])
  })

  test('the learner sees when an answer was scored again, with the reasons of the corrected question', async () => {
    await give(ben, 'y')
    made.content = makeAskedContent([keyed('y')])
    await applyRegrade(scope(), { by: null, lower: false, now: LATER })
    const { questions } = await readLessonAttempts(ben.id, LESSON)
    expect(questions[0]?.attempts[0]).toMatchObject({ scoredAgainAt: LATER, result: { correct: true } })
    const log = await store().selectFrom('audit').where('subject', '=', ben.id).selectAll().execute()
    expect(log).toMatchObject([{ action: 'regrade', actor: null, detail: `1 answer to ${CHOICE}` }])
  })

  test('after a rename, answers under the former id are scored again too and stay readable', async () => {
    await give(ben, 'y')
    const id = 'quotas/two-instruments/which-element'
    made.content = makeAskedContent([makeQuestion('choice', { ...keyed('y'), id })], { [CHOICE]: id })
    expect(await applyRegrade(scope(), { by: null, lower: false, now: LATER })).toEqual({
      answers: 1,
      learners: 1,
    })
    const { questions } = await readLessonAttempts(ben.id, LESSON)
    expect(questions[0]).toMatchObject({ id, attempts: [{ result: { correct: true } }] })
  })
})
