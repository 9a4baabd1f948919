import { callApi } from '#client/api.ts'
import { entryLog } from '#client/entry-log.ts'
import type { LocalEntry, Who } from '#domain/progress/local-entry.ts'
import { mergeLocalEntries } from '#domain/progress/merge-local-entries.ts'
import type { Progress } from '#domain/progress/progress.ts'

/** What the page knows of its reader. `waiting` counts answers that the site has not confirmed yet. */
export type KnownLearner = Omit<Progress, 'person'> & {
  readonly id?: string
  readonly name?: string
  readonly role?: string
  readonly waiting: number
}

export type LearnerState = { readonly status: 'loading' } | KnownLearner

const CACHE = 'seventeen:progress'

let state: LearnerState = { status: 'loading' }
let fetched: Progress | undefined
let isFresh = false
let entries: readonly LocalEntry[] = []
let settled: readonly LocalEntry[] = []
let started: Promise<void> | undefined
const listeners = new Set<() => void>()

/** Calls back after every change. The first subscriber of a page makes it ask the site, once. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  void ready()
  return () => listeners.delete(listener)
}

/** The present state; the same object until something changes. */
export function snapshot(): LearnerState {
  return state
}

/** Resolves when the site has answered, or could not be reached. */
export function ready(): Promise<void> {
  started ??= start()
  return started
}

/** Asks the site again: after a sign-in, a sign-out, or when the network is back. */
export async function refresh(): Promise<void> {
  try {
    fetched = await callApi<Progress>('/api/v1/progress')
    isFresh = true
    settled = []
    remember(fetched)
  } catch {
    fetched ??= remembered()
    isFresh = false
  }
  update()
}

/** Who the site says is here; not known while it cannot be reached. */
export function whoIsHere(): Who {
  return isFresh && fetched ? { known: true, person: fetched.person?.id ?? null } : { known: false }
}

/** Who an answer given now belongs to, by the best knowledge there is. */
export function presentOwner(): string | null {
  return (fetched ?? remembered())?.person?.id ?? null
}

/** The entries that the browser keeps now. */
export function takeEntries(kept: readonly LocalEntry[]): void {
  entries = kept
  update()
}

/** An entry that the site has confirmed since it was last asked for progress. */
export function takeSettled(entry: LocalEntry): void {
  settled = [...settled.filter(each => each.id !== entry.id), entry]
  update()
}

async function start(): Promise<void> {
  const [log] = await Promise.all([entryLog(), refresh()])
  takeEntries(await log.list())
}

function update(): void {
  const base = fetched ?? emptyProgress()
  const kept = entries.filter(each => !settled.some(one => one.id === each.id))
  const { person, ...progress } = mergeLocalEntries(base, [...settled, ...kept])
  state = {
    ...progress,
    ...(person ?? {}),
    waiting: kept.filter(each => each.kind === 'response' && each.owner === (person?.id ?? null)).length,
  }
  for (const listener of listeners) listener()
}

function emptyProgress(): Progress {
  return {
    status: 'signed-out',
    person: null,
    lessons: [],
    continue: null,
    questions: {},
    checkpoints: {},
    decisions: {},
    assigned: [],
    dueReviews: 0,
    notices: [],
  }
}

/** So that a page opened without a network still knows its reader. Gone with the sign-out. */
function remember(progress: Progress): void {
  try {
    if (progress.person) localStorage.setItem(CACHE, JSON.stringify(progress))
    else localStorage.removeItem(CACHE)
  } catch {
    // Storage is full or forbidden; the next page asks the site.
  }
}

function remembered(): Progress | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(CACHE) ?? 'null') as Progress | null
    // An earlier edition of the site may have kept less.
    return kept ? { ...emptyProgress(), ...kept } : undefined
  } catch {
    return undefined
  }
}
