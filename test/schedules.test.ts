import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ApiFailure } from '#client/api.ts'
import { createResponseQueue } from '#client/response-queue.ts'
import { migrate } from '#db/migrate.ts'
import { openSqlite, type Store } from '#db/open.ts'
import type { Actor, Person } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import type { LocalEntry, LocalResponse, Who } from '#domain/progress/local-entry.ts'
import type { ResponseResult } from '#domain/progress/response-result.ts'
import { mergeLocal } from '#server/assessment/merge-local.ts'
import { rebuildResults } from '#server/assessment/rebuild-results.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { makeAskedContent } from '#test/make-asked-content.ts'
import { makePerson } from '#test/make-person.ts'
import { makeQuestion } from '#test/make-question.ts'

// The queue in the browser and the use cases of the site together, on a real store; only the network is made up.

const made = vi.hoisted(() => ({ content: undefined as unknown }))
vi.mock('#server/content/load-content.ts', () => ({ loadContent: () => made.content }))
const kept = globalThis as typeof globalThis & { seventeenStore?: Store }

const LESSON = 'quotas/two-instruments'
const NOW = 1_800_000_000_000
const SCHEDULES = 1000

let store: Store
let answers = 0

beforeAll(async () => {
  store = openSqlite(':memory:')
  await migrate(store)
  kept.seventeenStore = store
})
afterAll(() => store.destroy())

/** The questions in one of several editions: the author corrects text and key while learners answer. */
function publish(edition: number): void {
  const why = { misconception: 'secret-belief', reason: 'No.' }
  const key = ['la', 'nd', 'y'][edition % 3]
  const options = ['la', 'nd', 'y'].map(id => ({ id, text: id, ...(id === key ? { key: true } : why) }))
  made.content = makeAskedContent([
    makeQuestion('choice', { prompt: `Edition ${edition}`, options, fixed: [] }),
    makeQuestion('text'),
  ])
}

class Site {
  session: Person | null = null
  network: 'up' | 'down' | 'answer lost' | 'page dies' = 'up'

  async receive(batch: readonly LocalResponse[], person: string | null): Promise<readonly ResponseResult[]> {
    if (this.network === 'down') throw new ApiFailure('unreachable', 'down')
    const actor: Actor = this.session ?? { kind: 'visitor' }
    const responses = batch.map(({ id, question, answer, answeredAt }) => ({
      id,
      question,
      answer,
      answeredAt,
    }))
    try {
      const { results } = await recordResponses(actor, { responses, person: person ?? undefined }, NOW)
      if (this.network === 'answer lost') throw new ApiFailure('unreachable', 'lost')
      if (this.network === 'page dies') await new Promise(() => {})
      return results
    } catch (error) {
      throw error instanceof Problem && error.code === 'conflict' ? new ApiFailure('stranger', '') : error
    }
  }
}

class Browser {
  readonly kept = new Map<string, LocalEntry>()
  readonly given = new Map<string, string | null>()
  readonly site = new Site()
  who: Who = { known: true, person: null }
  queue = this.open()

  open() {
    return createResponseQueue({
      log: {
        list: async () => [...this.kept.values()],
        put: async entry => void this.kept.set(entry.id, entry),
        remove: async ids => ids.forEach(id => void this.kept.delete(id)),
      },
      who: async () => this.who,
      sendResponses: (batch, person) => this.site.receive(batch, person),
      sendCheckpoints: async () => [],
      later: () => {},
      random: () => 0,
      tell: () => {},
      onStranger: () => this.look(),
    })
  }

  look() {
    this.who = { known: true, person: this.site.session?.id ?? null }
  }

  async answer(question: string, answer: string) {
    const owner = this.who.known ? this.who.person : null
    answers += 1
    const id = `00000000-0000-4000-8000-${answers.toString(16).padStart(12, '0')}`
    this.given.set(id, owner)
    await this.queue.add({
      kind: 'response',
      id,
      owner,
      question,
      answer,
      answeredAt: NOW - 1000 + this.given.size,
    })
  }

  async signIn(person: Person, merging: boolean) {
    this.site.session = person
    if (!merging) return
    const responses = [...this.kept.values()].filter(each => each.owner === null)
    await store.transaction().execute(open => mergeLocal(open, person.id, { responses }, NOW))
  }
}

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('answer' as const), with: fc.constantFrom('la', 'nd', 'y') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('write' as const), with: fc.constantFrom('oxide', 'salt') }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('flush' as const, 'crash' as const, 'look' as const) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sign out' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), edition: fc.nat(8) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('sign in' as const), who: fc.nat(1), merging: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('network' as const),
      is: fc.constantFrom('up' as const, 'down' as const, 'answer lost' as const, 'page dies' as const),
    }),
  },
)

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

async function act(browser: Browser, people: readonly Person[], now: Step): Promise<void> {
  if (now.do === 'answer') await browser.answer(`${LESSON}/choice`, now.with)
  if (now.do === 'write') await browser.answer(`${LESSON}/text`, now.with)
  // Not awaited: where the page dies while sending, the promise never settles.
  if (now.do === 'flush') void browser.queue.flush()
  if (now.do === 'crash') browser.queue = browser.open()
  if (now.do === 'look') browser.look()
  if (now.do === 'sign out') browser.site.session = null
  if (now.do === 'edit') publish(now.edition)
  if (now.do === 'sign in') await browser.signIn(people[now.who] as Person, now.merging)
  if (now.do === 'network') browser.site.network = now.is
  await new Promise(resolve => setImmediate(resolve))
}

test('crash, offline, merge and edit in any order: no answer is lost, doubled or given to somebody else', async () => {
  publish(0)
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async steps => {
      const people = [await makePerson(store, 'learner', 'Anna'), await makePerson(store, 'learner', 'Ben')]
      const browser = new Browser()
      for (const each of steps) await act(browser, people, each)
      browser.site.network = 'up'
      for (const person of people) {
        browser.queue = browser.open()
        await browser.signIn(person, false)
        browser.look()
        await browser.queue.flush()
      }
      const rows = await store
        .selectFrom('responses')
        .where(
          'learner',
          'in',
          people.map(each => each.id),
        )
        .select(['id', 'learner'])
        .execute()
      expect([...browser.kept.keys()]).toEqual([])
      expect(rows.map(row => row.id).sort()).toEqual([...browser.given.keys()].sort())
      const owners = new Map(rows.map(row => [row.id, row.learner]))
      for (const [id, owner] of browser.given) if (owner !== null) expect(owners.get(id)).toBe(owner)
    }),
    { numRuns: SCHEDULES, seed: 17 },
  )
  expect((await rebuildResults({ repair: false })).different).toEqual([])
}, 120_000)
