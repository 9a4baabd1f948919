import { ApiFailure } from '#client/api.ts'
import type { EntryLog } from '#client/entry-log.ts'
import {
  dueEntries,
  type LocalCheckpoint,
  type LocalEntry,
  type LocalResponse,
  type Who,
} from '#domain/progress/local-entry.ts'
import { type ResponseResult, rejectedResult } from '#domain/progress/response-result.ts'

/** How an entry fares. `kept`: stored in this browser. `waiting`: will be sent again. The others are the site's word. */
export type EntryNews =
  | { readonly stage: 'kept' }
  | { readonly stage: 'waiting'; readonly why: 'unreachable' | 'busy' | 'stranger' }
  | { readonly stage: 'saved' | 'graded' | 'rejected'; readonly result: ResponseResult }

type Confirmation = Pick<ResponseResult, 'id' | 'status' | 'error'>

export type QueueWorld = {
  readonly log: EntryLog
  /** Settles when it is known, or known that it cannot be found out now. */
  readonly who: () => Promise<Who>
  readonly sendResponses: (
    batch: readonly LocalResponse[],
    person: string | null,
  ) => Promise<readonly ResponseResult[]>
  readonly sendCheckpoints: (
    batch: readonly LocalCheckpoint[],
    person: string | null,
  ) => Promise<readonly Confirmation[]>
  /** Calls back after so many milliseconds; a later call takes the place of an earlier one. */
  readonly later: (milliseconds: number, call: () => void) => void
  /** 0 to below 1. */
  readonly random: () => number
  readonly tell: (entry: LocalEntry, news: EntryNews) => void
  /** The site does not know us as the person we took ourselves for. */
  readonly onStranger: () => void
}

export type ResponseQueue = {
  /** Keeps the entry, then sends it as soon as it can be sent. Resolves when it is kept. */
  readonly add: (entry: LocalEntry) => Promise<void>
  /** Sends what is due. Resolves when there is nothing left that can be sent now. */
  readonly flush: () => Promise<void>
}

const AT_ONCE = 200
const FIRST_WAIT = 2_000
const LONGEST_WAIT = 300_000

/**
 * Offline first: an entry is stored before it is sent and dropped only when the site has confirmed it, so neither a
 * closed tab nor a lost answer can lose it; its UUID keeps a second sending from counting twice.
 */
export function createResponseQueue(world: QueueWorld): ResponseQueue {
  let running: Promise<void> | undefined
  let again = false
  let failures = 0

  async function add(entry: LocalEntry): Promise<void> {
    await world.log.put(entry)
    world.tell(entry, { stage: 'kept' })
  }

  function flush(): Promise<void> {
    again = true
    running ??= run().finally(() => {
      running = undefined
    })
    return running
  }

  async function run(): Promise<void> {
    while (again) {
      again = false
      const who = await world.who()
      const kept = await world.log.list()
      if (!who.known) {
        if (kept.length > 0) postpone(kept, 'unreachable')
        return
      }
      const due = dueEntries(kept, who)
      const responses = due.filter(each => each.kind === 'response')
      const checkpoints = due.filter(each => each.kind === 'checkpoint')
      const sent =
        (await sendAll(responses, batch => world.sendResponses(batch, who.person))) &&
        (await sendAll(checkpoints, batch => world.sendCheckpoints(batch, who.person)))
      if (!sent) return
      failures = 0
    }
  }

  /** False when sending has to stop for now. */
  async function sendAll<Entry extends LocalEntry>(
    entries: readonly Entry[],
    send: (batch: readonly Entry[]) => Promise<readonly Confirmation[]>,
  ): Promise<boolean> {
    const waiting = inBatches(entries)
    for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
      try {
        await settle(batch, await send(batch))
      } catch (error) {
        if (!(error instanceof ApiFailure)) throw error
        if (error.kind !== 'refused') {
          postpone([...batch, ...waiting.flat()], error.kind)
          return false
        }
        // One bad entry must not hold up the others of its batch.
        const half = Math.ceil(batch.length / 2)
        if (batch.length > 1) waiting.unshift(batch.slice(0, half), batch.slice(half))
        else await settle(batch, [rejectedResult(batch[0]?.id ?? '', error.message)])
      }
    }
    return true
  }

  function postpone(entries: readonly LocalEntry[], why: 'unreachable' | 'busy' | 'stranger'): void {
    for (const entry of entries) world.tell(entry, { stage: 'waiting', why })
    if (why === 'stranger') {
      world.onStranger()
      return
    }
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** failures)
    failures += 1
    world.later(wait * (0.5 + world.random() / 2), () => void flush())
  }

  async function settle(batch: readonly LocalEntry[], confirmations: readonly Confirmation[]): Promise<void> {
    for (const entry of batch) {
      const confirmed = confirmations.find(each => each.id === entry.id)
      if (!confirmed) continue
      if (confirmed.status !== 'graded') await world.log.remove([entry.id])
      else if (entry.kind === 'response') await world.log.put({ ...entry, graded: scoreIn(confirmed) })
      world.tell(entry, { stage: stageOf(confirmed), result: asResult(confirmed) })
    }
  }

  return {
    add: async entry => {
      await add(entry)
      void flush()
    },
    flush,
  }
}

function inBatches<Entry>(entries: readonly Entry[]): (readonly Entry[])[] {
  const count = Math.ceil(entries.length / AT_ONCE)
  return Array.from({ length: count }, (_, at) => entries.slice(at * AT_ONCE, (at + 1) * AT_ONCE))
}

function stageOf({ status }: Confirmation): 'saved' | 'graded' | 'rejected' {
  return status === 'recorded' || status === 'duplicate' ? 'saved' : status
}

function asResult(confirmed: Confirmation): ResponseResult {
  if ('score' in confirmed) return confirmed as ResponseResult
  return { score: null, correct: null, feedback: [], explanation: null, ...confirmed }
}

function scoreIn(confirmed: Confirmation): NonNullable<LocalResponse['graded']> {
  const { score } = asResult(confirmed)
  return { earned: score?.earned ?? null, possible: score?.possible ?? 0 }
}
