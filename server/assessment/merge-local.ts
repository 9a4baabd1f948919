import 'server-only'
import { z } from 'zod'
import type { Store } from '#db/open.ts'
import { appendResponses } from '#server/assessment/append-responses.ts'
import { checkpointInput, responseInput } from '#server/http/contract.ts'
import { appendCheckpoints } from '#server/progress/append-checkpoints.ts'

/** What is taken over at most; a browser of a diligent visitor holds a few hundred entries. */
const MOST = 2000
const AT_ONCE = 200

const envelope = z.object({
  responses: z.array(z.unknown()).catch([]),
  checkpoints: z.array(z.unknown()).catch([]),
})

export type MergeReport = { readonly taken: number; readonly known: number; readonly dropped: number }

/**
 * Takes over what a visitor's browser kept, in the transaction that opens the session. `payload` is what
 * client/local-payload.ts writes, as JSON text or parsed; nothing at all is fine. Entries keep their UUIDs, so merging
 * twice changes nothing. What cannot be read or scored is dropped and counted: a sign-in never fails for it.
 */
export async function mergeLocal(
  transaction: Store,
  learnerId: string,
  payload: unknown,
  now: number,
): Promise<MergeReport> {
  const given = envelope.catch({ responses: [], checkpoints: [] }).parse(read(payload))
  const responses = valid(responseInput, given.responses)
  const checkpoints = valid(checkpointInput, given.checkpoints)
  const statuses: string[] = []
  for (const part of inParts(responses)) {
    const batch = { responses: part, source: 'merged', now } as const
    statuses.push(...(await appendResponses(transaction, learnerId, batch)).map(each => each.status))
  }
  for (const part of inParts(checkpoints)) {
    const results = await appendCheckpoints(transaction, learnerId, { checkpoints: part, now })
    statuses.push(...results.map(each => each.status))
  }
  const taken = statuses.filter(status => status === 'recorded').length
  const known = statuses.filter(status => status === 'duplicate').length
  return { taken, known, dropped: given.responses.length + given.checkpoints.length - taken - known }
}

function read(payload: unknown): unknown {
  if (typeof payload !== 'string') return payload
  try {
    return JSON.parse(payload)
  } catch {
    return undefined
  }
}

function valid<Entry>(schema: z.ZodType<Entry>, entries: readonly unknown[]): Entry[] {
  return entries.slice(0, MOST).flatMap(each => schema.safeParse(each).data ?? [])
}

function inParts<Entry>(entries: readonly Entry[]): Entry[][] {
  const count = Math.ceil(entries.length / AT_ONCE)
  return Array.from({ length: count }, (_, at) => entries.slice(at * AT_ONCE, (at + 1) * AT_ONCE))
}
