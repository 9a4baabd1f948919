import { beforeEach, expect, test, vi } from 'vitest'
import type { Actor } from '#domain/account/actor.ts'
import { answerByForm } from '#server/assessment/answer-by-form.ts'
import { loadAnswered } from '#server/assessment/load-answered.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makeAskedContent } from '#test/make-asked-content.ts'
import { makePerson } from '#test/make-person.ts'

const made = vi.hoisted(() => ({ content: undefined as unknown }))
vi.mock('#server/content/load-content.ts', () => ({ loadContent: () => made.content }))

const LESSON = 'quotas/two-instruments'
const NOW = 1_800_000_000_000
const VISITOR: Actor = { kind: 'visitor' }

beforeEach(() => {
  made.content = makeAskedContent()
})

forEachStore('the plain form', store => {
  async function land(actor: Actor, fields: Record<string, string>) {
    const address = await answerByForm(actor, new URLSearchParams(fields).toString(), NOW)
    const query = Object.fromEntries(new URL(address, 'http://site').searchParams)
    const { response, question = '', answer = 'null' } = query
    const asked = response === undefined ? { question, answer: JSON.parse(answer) as unknown } : { response }
    return { address, asked, answered: await loadAnswered(actor, asked, NOW) }
  }

  test('a person’s answer is kept, and the page shows it from the log', async () => {
    const anna = await makePerson(store(), 'learner')
    const { asked, answered } = await land(anna, {
      question: `${LESSON}/choice`,
      answer: 'nd',
      certainty: '3',
    })
    expect(answered).toMatchObject({
      answer: ['Neodymium'],
      result: { correct: true },
      back: `/learn/${LESSON}#q-choice`,
    })
    const rows = await store().selectFrom('responses').where('learner', '=', anna.id).selectAll().execute()
    expect(rows).toMatchObject([
      { source: 'form', certainty: 3, id: 'response' in asked ? asked.response : '' },
    ])
  })

  test('a visitor sees the result, and nothing is kept', async () => {
    const { answered } = await land(VISITOR, { question: `${LESSON}/choice`, answer: 'y' })
    expect(answered.result).toMatchObject({ status: 'graded', correct: false })
  })

  test('an incomplete form is answered with what is missing, and without explanation', async () => {
    const anna = await makePerson(store(), 'learner')
    const { answered } = await land(anna, { question: `${LESSON}/choice` })
    expect(answered.result).toMatchObject({ status: 'rejected', explanation: null, feedback: [] })
    expect(answered.result.error).toBe('Choose one option.')
  })

  test('a long text of a visitor does not make an address that is too long', async () => {
    const { address } = await land(VISITOR, { question: `${LESSON}/essay`, text: 'x'.repeat(15_000) })
    expect(address.length).toBeLessThan(6000)
  })

  test('somebody else’s answer is not found', async () => {
    const [anna, ben] = [await makePerson(store(), 'learner'), await makePerson(store(), 'learner')]
    const { asked } = await land(anna, { question: `${LESSON}/choice`, answer: 'nd' })
    await expect(loadAnswered(ben, asked, NOW)).rejects.toMatchObject({ code: 'not-found' })
    await expect(loadAnswered(VISITOR, asked, NOW)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('an unknown question is not found', async () => {
    await expect(answerByForm(VISITOR, 'question=a/b/c&answer=x', NOW)).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
