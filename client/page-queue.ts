import { callApi } from '#client/api.ts'
import { entryLog } from '#client/entry-log.ts'
import { presentOwner, ready, refresh, takeEntries, takeSettled, whoIsHere } from '#client/learner-state.ts'
import { newId } from '#client/new-id.ts'
import { createResponseQueue, type EntryNews, type ResponseQueue } from '#client/response-queue.ts'
import type { LocalCheckpoint, LocalEntry, LocalResponse } from '#domain/progress/local-entry.ts'
import type { ResponseResult } from '#domain/progress/response-result.ts'

type Results<Result> = { readonly results: readonly Result[] }
type Confirmation = Pick<ResponseResult, 'id' | 'status' | 'error'>
export type Draft = Pick<LocalResponse, 'question' | 'answer' | 'attempt' | 'certainty' | 'hints'>

const hearers = new Map<string, (news: EntryNews) => void>()
let queue: Promise<ResponseQueue> | undefined
let showing: ReturnType<typeof setTimeout> | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/** Keeps an answer and sends it; `hear` is told how it fares as long as the page is open. */
export async function keepResponse(draft: Draft, hear: (news: EntryNews) => void): Promise<void> {
  const id = newId()
  hearers.set(id, hear)
  const response = { kind: 'response', id, owner: presentOwner(), answeredAt: Date.now(), ...draft } as const
  await (await pageQueue()).add(response)
}

/** Answers to an attempt at a quiz that the site has not confirmed yet, the latest last. */
export async function keptInAttempt(attempt: string): Promise<readonly LocalResponse[]> {
  const owner = presentOwner()
  const kept = (await (await entryLog()).list()).filter(each => each.kind === 'response')
  return kept
    .filter(each => each.attempt === attempt && each.owner === owner)
    .sort((a, b) => a.answeredAt - b.answeredAt)
}

/** Tells how an answer fares that was kept by an earlier page. */
export function hearOfKept(id: string, hear: (news: EntryNews) => void): void {
  hearers.set(id, hear)
}

/** Keeps that a checkpoint was reached, and what was decided there; of one that waits already only the latest is kept. */
export async function keepCheckpoint(checkpoint: string, state?: string): Promise<void> {
  const log = await entryLog()
  const owner = presentOwner()
  const before = (await log.list()).filter(
    each => each.kind === 'checkpoint' && each.checkpoint === checkpoint && each.owner === owner,
  )
  const reached = { kind: 'checkpoint', id: newId(), owner, checkpoint, reachedAt: Date.now() } as const
  await log.put(state === undefined ? reached : { ...reached, state })
  await log.remove(before.map(each => each.id))
  takeEntries(await log.list())
  sendSoon(4_000)
}

/** Sends what is kept, now and whenever the network comes back or the page is left. */
export async function startSending(): Promise<void> {
  await (await pageQueue()).flush()
}

function pageQueue(): Promise<ResponseQueue> {
  queue ??= open()
  return queue
}

async function open(): Promise<ResponseQueue> {
  const log = await entryLog()
  const created = createResponseQueue({
    log,
    who: () => ready().then(whoIsHere),
    sendResponses: (batch, person) =>
      send<ResponseResult>('/api/v1/responses', { ...as(person), responses: batch.map(responseBody) }),
    sendCheckpoints: (batch, person) =>
      send<Confirmation>('/api/v1/checkpoints', { ...as(person), checkpoints: batch.map(checkpointBody) }),
    later: sendSoon,
    random: Math.random,
    onStranger: () => void refresh().then(() => sendSoon(1_000)),
    tell: (entry, news) => {
      if (news.stage === 'saved') takeSettled(withScore(entry, news.result))
      hearers.get(entry.id)?.(news)
      showKept()
    },
  })
  window.addEventListener('online', () => void refresh().then(() => created.flush()))
  document.addEventListener('visibilitychange', () => void created.flush())
  return created
}

/** Once for any number of entries that are settled together. */
function showKept(): void {
  clearTimeout(showing)
  showing = setTimeout(async () => takeEntries(await (await entryLog()).list()), 0)
}

/** A later call takes the place of an earlier one. */
function sendSoon(milliseconds: number): void {
  clearTimeout(timer)
  timer = setTimeout(() => void askAndSend(), milliseconds)
}

async function askAndSend(): Promise<void> {
  if (!whoIsHere().known) await refresh()
  await startSending()
}

async function send<Result>(path: string, body: Record<string, unknown>): Promise<readonly Result[]> {
  return (await callApi<Results<Result>>(path, body)).results
}

/** Lets the site refuse what was meant for another person than the one who is signed in by now. */
function as(person: string | null): { person?: string } {
  return person === null ? {} : { person }
}

function responseBody({ id, question, answer, attempt, certainty, hints, answeredAt }: LocalResponse) {
  return { id, question, answer, attempt, certainty, hints, answeredAt }
}

function checkpointBody({ id, checkpoint, state, reachedAt }: LocalCheckpoint) {
  return { id, checkpoint, state, reachedAt }
}

function withScore(entry: LocalEntry, { score }: ResponseResult): LocalEntry {
  if (entry.kind === 'checkpoint') return entry
  return { ...entry, graded: { earned: score?.earned ?? null, possible: score?.possible ?? 0 } }
}
