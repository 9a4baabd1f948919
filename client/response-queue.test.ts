import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ApiFailure } from '#client/api.ts'
import { createResponseQueue, type EntryNews } from '#client/response-queue.ts'
import type { LocalEntry, LocalResponse, Who } from '#domain/progress/local-entry.ts'
import type { ResponseResult, ResponseStatus } from '#domain/progress/response-result.ts'

type Sender = (batch: readonly LocalResponse[], person: string | null) => Promise<readonly ResponseResult[]>

function resultFor(id: string, status: ResponseStatus): ResponseResult {
  return { id, status, score: { earned: 1, possible: 1 }, correct: true, feedback: [], explanation: '' }
}

function answer(id: string, owner: string | null = null): LocalResponse {
  return { kind: 'response', id, owner, question: 'm/l/q', answer: id, answeredAt: 1 }
}

function memoryLog(kept = new Map<string, LocalEntry>()) {
  return {
    list: async () => [...kept.values()],
    put: async (entry: LocalEntry) => void kept.set(entry.id, entry),
    remove: async (ids: readonly string[]) => ids.forEach(id => void kept.delete(id)),
  }
}

function makeQueue(sendResponses: Sender, who: () => Who, options: { onStranger?: () => void } = {}) {
  const log = memoryLog()
  const news: [string, EntryNews['stage']][] = []
  const waits: number[] = []
  const queue = createResponseQueue({
    log,
    who: async () => who(),
    sendResponses,
    sendCheckpoints: async () => [],
    later: milliseconds => void waits.push(milliseconds),
    random: () => 0,
    tell: (entry, { stage }) => void news.push([entry.id, stage]),
    onStranger: options.onStranger ?? (() => {}),
  })
  return { queue, log, news, waits }
}

const ANNA: Who = { known: true, person: 'anna' }
const VISITOR: Who = { known: true, person: null }

describe('response queue', () => {
  test('drops an answer once the site has recorded it, and says saved only then', async () => {
    const { queue, log, news } = makeQueue(
      async batch => batch.map(each => resultFor(each.id, 'recorded')),
      () => ANNA,
    )
    await queue.add(answer('a', 'anna'))
    await queue.flush()
    expect(news).toEqual([
      ['a', 'kept'],
      ['a', 'saved'],
    ])
    expect(await log.list()).toEqual([])
  })

  test('keeps a visitor’s answer with its score and does not send it again', async () => {
    let sent = 0
    const { queue, log } = makeQueue(
      async batch => {
        sent += batch.length
        return batch.map(each => resultFor(each.id, 'graded'))
      },
      () => VISITOR,
    )
    await queue.add(answer('a'))
    await queue.flush()
    await queue.flush()
    expect(sent).toBe(1)
    expect(await log.list()).toEqual([{ ...answer('a'), graded: { earned: 1, possible: 1 } }])
  })

  test('waits longer after each failure', async () => {
    const { queue, waits } = makeQueue(
      async () => {
        throw new ApiFailure('busy', 'later')
      },
      () => ANNA,
    )
    await queue.add(answer('a', 'anna'))
    await queue.flush()
    await queue.flush()
    await queue.flush()
    expect(waits.length).toBeGreaterThan(2)
    expect(waits).toEqual([...waits].sort((a, b) => a - b))
    expect(new Set(waits).size).toBe(waits.length)
  })

  test('where it cannot be found out who is here, nothing is sent and another try is planned', async () => {
    const { queue, log, news, waits } = makeQueue(
      async () => {
        throw new Error('nothing may be sent')
      },
      () => ({ known: false }),
    )
    await queue.add(answer('a'))
    await queue.flush()
    expect(await log.list()).toHaveLength(1)
    expect(news).toContainEqual(['a', 'waiting'])
    expect(waits.length).toBeGreaterThan(0)
  })

  test('a refused answer does not hold up the others of its batch', async () => {
    const { queue, log, news } = makeQueue(
      async batch => {
        if (batch.some(each => each.id === 'bad')) throw new ApiFailure('refused', 'no')
        return batch.map(each => resultFor(each.id, 'recorded'))
      },
      () => ANNA,
    )
    for (const id of ['a', 'b', 'bad', 'c', 'd']) await log.put(answer(id, 'anna'))
    await queue.flush()
    expect(news.filter(([, stage]) => stage === 'saved').map(([id]) => id)).toEqual(['a', 'b', 'c', 'd'])
    expect(news).toContainEqual(['bad', 'rejected'])
  })

  test('never sends one person’s answers as another', async () => {
    const sent: string[] = []
    const { queue, log } = makeQueue(
      async batch => {
        sent.push(...batch.map(each => each.id))
        return batch.map(each => resultFor(each.id, 'recorded'))
      },
      () => ANNA,
    )
    await log.put(answer('of-ben', 'ben'))
    await log.put(answer('of-anna', 'anna'))
    await queue.flush()
    expect(sent).toEqual(['of-anna'])
  })
})

/** The site as the queue sees it: a log by id, a session, a network that can fail before or after the site has acted. */
class FakeSite {
  readonly log = new Map<string, string>()
  session: string | null = null
  network: 'up' | 'down' | 'answer lost' | 'page dies' = 'up'

  async receive(batch: readonly LocalResponse[], person: string | null): Promise<readonly ResponseResult[]> {
    if (this.network === 'down') throw new ApiFailure('unreachable', 'down')
    if (person !== null && person !== this.session) throw new ApiFailure('stranger', 'somebody else')
    const results = batch.map(({ id }) => resultFor(id, this.take(id)))
    if (this.network === 'answer lost') throw new ApiFailure('unreachable', 'lost')
    if (this.network === 'page dies') await new Promise(() => {})
    return results
  }

  take(id: string): ResponseStatus {
    if (this.session === null) return 'graded'
    const owner = this.log.get(id)
    if (owner !== undefined) return owner === this.session ? 'duplicate' : 'rejected'
    this.log.set(id, this.session)
    return 'recorded'
  }
}

class FakeBrowser {
  readonly kept = new Map<string, LocalEntry>()
  readonly given = new Map<string, string | null>()
  who: Who = VISITOR
  queue = this.open()
  readonly site: FakeSite

  constructor(site: FakeSite) {
    this.site = site
  }

  open() {
    return createResponseQueue({
      log: memoryLog(this.kept),
      who: async () => this.who,
      sendResponses: (batch, person) => this.site.receive(batch, person),
      sendCheckpoints: async () => [],
      later: () => {},
      random: () => 0,
      tell: () => {},
      onStranger: () => this.learnWho(),
    })
  }

  learnWho() {
    this.who = { known: true, person: this.site.session }
  }

  async answer() {
    const owner = this.who.known ? this.who.person : null
    const id = `r${this.given.size}`
    this.given.set(id, owner)
    await this.queue.add(answer(id, owner))
  }

  signIn(person: string, merging: boolean) {
    this.site.session = person
    const visitors = [...this.kept.values()].filter(each => each.owner === null)
    if (merging) for (const { id } of visitors) this.site.take(id)
  }
}

const step = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ do: 'answer' as const }) },
  { weight: 3, arbitrary: fc.constant({ do: 'flush' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'crash' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'look who is here' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'sign out' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('sign in' as const),
      person: fc.constantFrom('anna', 'ben'),
      merging: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('network' as const),
      is: fc.constantFrom('up' as const, 'down' as const, 'answer lost' as const, 'page dies' as const),
    }),
  },
)

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

async function act(browser: FakeBrowser, now: Step): Promise<void> {
  const { site } = browser
  if (now.do === 'answer') await browser.answer()
  // Not awaited: where the page dies while sending, the promise never settles.
  if (now.do === 'flush') void browser.queue.flush()
  if (now.do === 'crash') browser.queue = browser.open()
  if (now.do === 'look who is here') browser.learnWho()
  if (now.do === 'sign out') site.session = null
  if (now.do === 'sign in') browser.signIn(now.person, now.merging)
  if (now.do === 'network') site.network = now.is
  await new Promise(resolve => setImmediate(resolve))
}

test('whatever happens, every answer ends up in the log, once, with whoever gave it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async steps => {
      const site = new FakeSite()
      const browser = new FakeBrowser(site)
      for (const each of steps) await act(browser, each)
      site.network = 'up'
      for (const person of ['anna', 'ben']) {
        browser.queue = browser.open()
        browser.signIn(person, false)
        browser.learnWho()
        await browser.queue.flush()
      }
      expect([...browser.kept.keys()]).toEqual([])
      expect([...site.log.keys()].sort()).toEqual([...browser.given.keys()].sort())
      for (const [id, owner] of browser.given) if (owner !== null) expect(site.log.get(id)).toBe(owner)
    }),
    { numRuns: 1000 },
  )
})
