import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Actor } from '#domain/account/actor.ts'
import { QUESTION_TYPES } from '#domain/assessment/question.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { responsesBody } from '#server/http/contract.ts'
import { BAD_ANSWERS_EACH, badAnswer } from '#test/answers.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makeAskedContent } from '#test/make-asked-content.ts'
import { makePerson } from '#test/make-person.ts'

const made = vi.hoisted(() => ({ content: undefined as unknown }))
vi.mock('#server/content/load-content.ts', () => ({ loadContent: () => made.content }))
made.content = makeAskedContent()

const NOW = 1_800_000_000_000
const AT_ONCE = 200

/** As they come over the wire. */
const bad = QUESTION_TYPES.flatMap(type =>
  fc.sample(badAnswer(type), { numRuns: BAD_ANSWERS_EACH, seed: 17 }).map(answer => ({
    id: randomUUID(),
    question: `quotas/two-instruments/${type}`,
    answer,
    answeredAt: NOW,
  })),
)

forEachStore('ten thousand bad answers', store => {
  const people: [string, () => Promise<Actor>][] = [
    ['a visitor', async () => ({ kind: 'visitor' })],
    ['a learner', () => makePerson(store(), 'learner')],
  ]
  test.each(people)(
    'of %s are each rejected with a sentence, and nothing is kept',
    async (_who, makeActor) => {
      const actor = await makeActor()
      expect(bad.length).toBeGreaterThanOrEqual(10_000)
      for (let at = 0; at < bad.length; at += AT_ONCE) {
        const sent = JSON.stringify({ responses: bad.slice(at, at + AT_ONCE) })
        const { results } = await recordResponses(actor, responsesBody.parse(JSON.parse(sent)), NOW)
        for (const each of results)
          expect(each).toMatchObject({
            status: 'rejected',
            error: expect.stringMatching(/^[A-Z].*\.$/),
            score: null,
          })
      }
      expect(await store().selectFrom('responses').select('id').execute()).toEqual([])
    },
    60_000,
  )
})
