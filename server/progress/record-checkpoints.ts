import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import { signedIn } from '#server/account/policy.ts'
import {
  appendCheckpoints,
  type CheckpointResult,
  type GivenCheckpoint,
} from '#server/progress/append-checkpoints.ts'
import { demandSender } from '#server/progress/policy.ts'
import { store } from '#server/store.ts'

type Given = {
  readonly checkpoints: readonly GivenCheckpoint[]
  /** Whom the entries are from, where the browser knows. */
  readonly person?: string | undefined
}

/** Keeps the checkpoints that a person has reached; results are in their order. */
export async function recordCheckpoints(
  actor: Actor,
  { checkpoints, person }: Given,
  now: number,
): Promise<{ results: CheckpointResult[] }> {
  demandSender(actor, person)
  return { results: await appendCheckpoints(store(), signedIn(actor).id, { checkpoints, now }) }
}
