import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { listDecisions } from '#db/checkpoints.ts'
import type { Person } from '#domain/account/actor.ts'
import { keyAnswer } from '#domain/progress/key-answer.ts'
import { mergeLocal } from '#server/assessment/merge-local.ts'
import { rebuildResults } from '#server/assessment/rebuild-results.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makeAskedContent } from '#test/make-asked-content.ts'
import { makePerson } from '#test/make-person.ts'
import { makeQuestion } from '#test/make-question.ts'

const made = vi.hoisted(() => ({ content: undefined as unknown }))
vi.mock('#server/content/load-content.ts', () => ({ loadContent: () => made.content }))

const CHOICE = 'quotas/two-instruments/choice'
const NOW = 1_800_000_000_000

function given(answer: unknown, changes: Record<string, unknown> = {}) {
  return { id: randomUUID() as string, question: CHOICE, answer, answeredAt: NOW, ...changes }
}

beforeEach(() => {
  made.content = makeAskedContent()
})

forEachStore('recording responses', store => {
  const summaryOf = (person: Person, question = CHOICE) =>
    store()
      .selectFrom('question_results')
      .where('learner', '=', person.id)
      .where('question', '=', question)
      .selectAll()
      .executeTakeFirst()
  const logOf = (person: Person) =>
    store()
      .selectFrom('responses')
      .where('learner', '=', person.id)
      .selectAll()
      .orderBy('answered_at')
      .execute()
  async function send(person: Person, ...responses: ReturnType<typeof given>[]) {
    return (await recordResponses(person, { responses }, NOW)).results
  }

  test('an answer is kept with its score, its reason and the version it was given to', async () => {
    const anna = await makePerson(store(), 'learner')
    const [result] = await send(anna, given('y'))
    expect(result).toMatchObject({
      status: 'recorded',
      score: { earned: 0, possible: 4 },
      correct: false,
      explanation: 'Secret explanation.',
    })
    expect(result?.feedback[0]).toEqual({
      tone: 'wrong',
      text: 'Secret reason.',
      misconception: { id: 'secret-belief', belief: 'Secret belief.', refutation: 'Secret refutation.' },
      lookAt: 'quotas/two-instruments#magnets',
    })
    const [row] = await logOf(anna)
    expect(row).toMatchObject({ answer: '"y"', earned: 0, misconception: 'secret-belief', kind: 'learner' })
    const version = await store()
      .selectFrom('question_versions')
      .where('question', '=', CHOICE)
      .where('version', '=', row?.question_version ?? '')
      .selectAll()
      .executeTakeFirstOrThrow()
    expect(JSON.parse(version.body)).toEqual(makeQuestion('choice'))
  })

  test('every type can be answered with full points, or waits for a person', async () => {
    const anna = await makePerson(store(), 'learner')
    for (const each of makeAskedContent().lessons[0]?.questions ?? []) {
      const { value } = each
      const answer = keyAnswer(value) ?? { text: 'My thoughts.' }
      const [result] = await send(anna, given(answer, { question: value.id }))
      expect([value.type, result?.status]).toEqual([value.type, 'recorded'])
      expect(result?.correct ?? 'waits').toBe(value.type === 'essay' ? 'waits' : true)
    }
  })

  test('sending again changes nothing and answers the same, even after the key was corrected', async () => {
    const anna = await makePerson(store(), 'learner')
    const response = given('y')
    const [first] = await send(anna, response)
    const options = [
      { id: 'y', text: 'Yttrium', key: true },
      { id: 'nd', text: 'Neodymium', misconception: 'secret-belief', reason: 'No.' },
    ]
    made.content = makeAskedContent([makeQuestion('choice', { options, fixed: [] })])
    const [again] = await send(anna, { ...response, answer: 'nd' })
    expect(again).toEqual({ ...first, status: 'duplicate' })
    expect(await logOf(anna)).toHaveLength(1)
    expect(await summaryOf(anna)).toMatchObject({ tries: 1, best_earned: 0 })
  })

  test('the same id twice in one batch is kept once', async () => {
    const anna = await makePerson(store(), 'learner')
    const response = given('nd')
    const results = await send(anna, response, response)
    expect(results.map(each => each.status)).toEqual(['recorded', 'duplicate'])
    expect(await logOf(anna)).toHaveLength(1)
  })

  test('an id that is somebody else’s is rejected, overwrites nothing and tells nothing', async () => {
    const [anna, ben] = [await makePerson(store(), 'learner'), await makePerson(store(), 'learner')]
    const response = given('nd')
    await send(anna, response)
    const [result] = await send(ben, { ...response, answer: 'y' })
    expect(result).toMatchObject({ status: 'rejected', score: null, feedback: [], explanation: null })
    expect(await logOf(anna)).toMatchObject([{ answer: '"nd"' }])
    expect(await logOf(ben)).toEqual([])
  })

  test('a visitor is told the result and leaves no trace', async () => {
    const response = given('nd')
    const { results } = await recordResponses({ kind: 'visitor' }, { responses: [response] }, NOW)
    expect(results[0]).toMatchObject({ status: 'graded', correct: true })
    expect(await store().selectFrom('responses').where('id', '=', response.id).selectAll().execute()).toEqual(
      [],
    )
  })

  test('what is no answer is rejected with a reason and not kept; the rest of the batch is', async () => {
    const anna = await makePerson(store(), 'learner')
    const results = await send(
      anna,
      given('not-an-option'),
      given('nd', { question: 'quotas/two-instruments/nowhere' }),
      given('nd'),
    )
    expect(results.map(each => each.status)).toEqual(['rejected', 'rejected', 'recorded'])
    expect(results[0]?.error).not.toBe('')
    expect(results[0]?.explanation).toBeNull()
    expect(await logOf(anna)).toHaveLength(1)
  })

  test('first, best and last follow the time of the answer, not of its arrival', async () => {
    const anna = await makePerson(store(), 'learner')
    await send(anna, given('nd', { answeredAt: NOW - 1000 }))
    await send(anna, given('y', { answeredAt: NOW - 2000 }))
    expect(await summaryOf(anna)).toMatchObject({
      tries: 2,
      first_earned: 0,
      best_earned: 4,
      last_earned: 4,
      first_at: NOW - 2000,
      last_at: NOW - 1000,
    })
  })

  test('the same answer right after is kept but is no further try', async () => {
    const anna = await makePerson(store(), 'learner')
    const match = 'quotas/two-instruments/match'
    const answer = { pr: 'green', nd: 'blue', er: 'rose' }
    const reordered = { er: 'rose', pr: 'green', nd: 'blue' }
    await send(anna, given(answer, { question: match, answeredAt: NOW - 2 }))
    await send(anna, given(reordered, { question: match, answeredAt: NOW - 1 }))
    expect(await logOf(anna)).toHaveLength(2)
    expect(await summaryOf(anna, match)).toMatchObject({ tries: 1 })
  })

  test('an answer from the future is dated now; one from before keeps its time and counts as offline', async () => {
    const anna = await makePerson(store(), 'learner')
    await send(anna, given('nd', { answeredAt: NOW + 99_999 }), given('y', { answeredAt: NOW - 99_999 }))
    expect((await logOf(anna)).map(row => [row.answered_at, row.source])).toEqual([
      [NOW - 99_999, 'offline'],
      [NOW, 'site'],
    ])
  })

  test('a teacher’s own tries are marked as such', async () => {
    const teacher = await makePerson(store(), 'teacher')
    await send(teacher, given('nd'))
    expect(await logOf(teacher)).toMatchObject([{ kind: 'teacher' }])
  })

  test('an assignment that is not the learner’s is left out', async () => {
    const anna = await makePerson(store(), 'learner')
    await send(anna, given('nd', { assignment: 'of-another-class' }))
    expect(await logOf(anna)).toMatchObject([{ assignment: null }])
  })

  test('answers meant for another person are refused as a whole', async () => {
    const [anna, ben] = [await makePerson(store(), 'learner'), await makePerson(store(), 'learner')]
    await expect(
      recordResponses(anna, { responses: [given('nd')], person: ben.id }, NOW),
    ).rejects.toMatchObject({ code: 'conflict' })
  })

  test('a renamed question is found by its former id, and its former answers count on', async () => {
    const anna = await makePerson(store(), 'learner')
    await send(anna, given('y', { answeredAt: NOW - 5 }))
    const renamed = 'quotas/instruments/which-element'
    made.content = makeAskedContent([makeQuestion('choice', { id: renamed })], {
      'quotas/two-instruments': 'quotas/instruments',
      'quotas/instruments/choice': renamed,
    })
    const [result] = await send(anna, given('nd'))
    expect(result?.status).toBe('recorded')
    expect(await summaryOf(anna, renamed)).toMatchObject({
      tries: 2,
      first_earned: 0,
      best_earned: 4,
      lesson: 'quotas/instruments',
    })
    expect(await summaryOf(anna)).toBeUndefined()
  })

  test('the summaries are what a rebuild from the log gives, for any schedule of answers', async () => {
    const anna = await makePerson(store(), 'learner')
    const question = fc.constantFrom(CHOICE, 'quotas/two-instruments/hotspot')
    const answer = fc.constantFrom('la', 'nd', 'y', 'sc')
    const response = fc.record({ question, answer, answeredAt: fc.integer({ min: NOW - 50, max: NOW }) })
    await fc.assert(
      fc.asyncProperty(fc.array(response, { minLength: 1, maxLength: 6 }), async responses => {
        await send(anna, ...responses.map(each => given(each.answer, each)))
        const { different } = await rebuildResults({ repair: false })
        expect(different.filter(each => each.learner === anna.id)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  test('answers that arrive at the same moment are all in the summary', async () => {
    const anna = await makePerson(store(), 'learner')
    const moments = [1, 2, 3, 4, 5, 6]
    await Promise.all(moments.map(at => send(anna, given(at % 2 ? 'nd' : 'y', { answeredAt: NOW - at }))))
    expect(await summaryOf(anna)).toMatchObject({ tries: moments.length })
  })

  test('a summary that was tampered with is named by the rebuild, and put right when asked', async () => {
    const anna = await makePerson(store(), 'learner')
    await send(anna, given('y'))
    await store()
      .updateTable('question_results')
      .set({ best_earned: 4 })
      .where('learner', '=', anna.id)
      .execute()
    const mine = (report: Awaited<ReturnType<typeof rebuildResults>>) =>
      report.different.filter(each => each.learner === anna.id)
    expect(mine(await rebuildResults({ repair: true }))).toMatchObject([{ expected: { best_earned: 0 } }])
    expect(mine(await rebuildResults({ repair: false }))).toEqual([])
  })
})

forEachStore('merging what a browser kept', store => {
  const merge = (person: Person, payload: unknown) =>
    store()
      .transaction()
      .execute(transaction => mergeLocal(transaction, person.id, payload, NOW))

  test('a visitor’s answers and checkpoints become a learner’s, once', async () => {
    const anna = await makePerson(store(), 'learner')
    const payload = JSON.stringify({
      responses: [given('nd'), given('y')],
      checkpoints: [
        {
          id: randomUUID(),
          checkpoint: 'quotas/two-instruments/first',
          state: 'case=L05&said=free',
          reachedAt: NOW,
        },
      ],
    })
    expect(await merge(anna, payload)).toEqual({ taken: 3, known: 0, dropped: 0 })
    expect(await merge(anna, payload)).toEqual({ taken: 0, known: 3, dropped: 0 })
    const rows = await store()
      .selectFrom('responses')
      .where('learner', '=', anna.id)
      .select('source')
      .execute()
    expect(rows).toEqual([{ source: 'merged' }, { source: 'merged' }])
    const [decision] = await listDecisions(store(), anna.id)
    expect(decision).toMatchObject({
      checkpoint: 'quotas/two-instruments/first',
      state: 'case=L05&said=free',
    })
  })

  test('what cannot be read is dropped and counted, and never fails the sign-in', async () => {
    const anna = await makePerson(store(), 'learner')
    const odd = [null, 7, { id: 'x' }, given('nope'), { ...given('nd'), answeredAt: 'yesterday' }]
    const payload = JSON.stringify({ responses: [...odd, given('nd')], checkpoints: [{}] })
    expect(await merge(anna, payload)).toEqual({ taken: 1, known: 0, dropped: 6 })
  })

  test('any payload at all is survived', async () => {
    const anna = await makePerson(store(), 'learner')
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json(), fc.anything()), async payload => {
        expect(await merge(anna, payload)).toMatchObject({ taken: 0 })
      }),
      { numRuns: 50 },
    )
  })
})
