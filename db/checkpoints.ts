import 'server-only'
import type { Store } from '#db/open.ts'
import type { CheckpointRow } from '#db/schema.ts'

import type { LoggedDecision } from '#domain/progress/decision.ts'

export type ReachedCheckpoint = { readonly checkpoint: string; readonly at: number }

/** Adds reached checkpoints to the log; an id that is already there is left alone. Gives the ids that were added. */
export async function insertCheckpoints(store: Store, rows: readonly CheckpointRow[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set()
  const added = await store
    .insertInto('checkpoints')
    .values([...rows])
    .onConflict(conflict => conflict.column('id').doNothing())
    .returning('id')
    .execute()
  return new Set(added.map(row => row.id))
}

/** Whose these checkpoint entries are, by id. */
export async function findCheckpointOwners(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await store
    .selectFrom('checkpoints')
    .where('id', 'in', ids)
    .select(['id', 'learner'])
    .execute()
  return new Map(rows.map(row => [row.id, row.learner]))
}

/** Each checkpoint that a learner has reached, with the last time. */
export function listReachedCheckpoints(store: Store, learner: string): Promise<ReachedCheckpoint[]> {
  return store
    .selectFrom('checkpoints')
    .where('learner', '=', learner)
    .groupBy('checkpoint')
    .select(({ fn }) => ['checkpoint', fn.max('reached_at').as('at')])
    .execute()
}

/** When learners first reached some checkpoints since a moment (UTC milliseconds). */
export async function listFirstReached(
  store: Store,
  wanted: { learners: readonly string[]; checkpoints: readonly string[]; since: number },
): Promise<{ learner: string; checkpoint: string; at: number }[]> {
  if (wanted.learners.length === 0 || wanted.checkpoints.length === 0) return []
  return store
    .selectFrom('checkpoints')
    .where('learner', 'in', wanted.learners)
    .where('checkpoint', 'in', wanted.checkpoints)
    .where('reached_at', '>=', wanted.since)
    .groupBy(['learner', 'checkpoint'])
    .select(({ fn }) => ['learner', 'checkpoint', fn.min('reached_at').as('at')])
    .execute()
}

/** What a learner decided in diagrams, the earliest first, and when (UTC milliseconds). */
export async function listDecisions(
  store: Store,
  learner: string,
): Promise<(LoggedDecision & { readonly at: number })[]> {
  const rows = await store
    .selectFrom('checkpoints')
    .where('learner', '=', learner)
    .where('state', 'is not', null)
    .select(['checkpoint', 'state', 'reached_at as at'])
    .orderBy('reached_at')
    .orderBy('received_at')
    .orderBy('id')
    .execute()
  return rows.flatMap(({ state, ...row }) => (state === null ? [] : [{ ...row, state }]))
}
