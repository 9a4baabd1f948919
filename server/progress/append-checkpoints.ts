import 'server-only'
import { findCheckpointOwners, insertCheckpoints } from '#db/checkpoints.ts'
import type { Store } from '#db/open.ts'
import { lessonOf } from '#domain/ids.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { loadCourse } from '#server/content/load-course.ts'

/** A reached checkpoint as it arrives. `reachedAt` is the browser's clock in UTC milliseconds. */
export type GivenCheckpoint = {
  readonly id: string
  readonly checkpoint: string
  /** What was decided there, as the diagram's address writes it. */
  readonly state?: string | undefined
  readonly reachedAt: number
}

export type CheckpointResult = {
  readonly id: string
  readonly status: 'recorded' | 'duplicate' | 'rejected'
  readonly error?: string
}

const TAKEN = 'This entry carries the number of another one.'
const UNKNOWN = 'This place is not part of the course.'

/**
 * Adds reached checkpoints to a learner's log. An id that was sent before changes nothing; one that is somebody else's
 * is rejected and tells nothing. A checkpoint is any named place of a lesson of the course: headings and the steps of
 * diagrams.
 */
export async function appendCheckpoints(
  store: Store,
  learner: string,
  { checkpoints, now }: { readonly checkpoints: readonly GivenCheckpoint[]; readonly now: number },
): Promise<CheckpointResult[]> {
  const course = await loadCourse()
  const lessons = new Set(course.modules.flatMap(module => module.lessons.map(each => each.id)))
  const owners = await findCheckpointOwners(
    store,
    checkpoints.map(each => each.id),
  )
  const fresh = new Map(
    checkpoints
      .toReversed()
      .map(each => ({ ...each, checkpoint: followAlias(each.checkpoint) }))
      .filter(each => !owners.has(each.id) && lessons.has(lessonOf(each.checkpoint)))
      .map(each => [each.id, each]),
  )
  const added = await insertCheckpoints(
    store,
    [...fresh.values()].map(({ id, checkpoint, state = null, reachedAt }) => ({
      id,
      learner,
      checkpoint,
      lesson: lessonOf(checkpoint),
      state,
      reached_at: Math.min(reachedAt, now),
      received_at: now,
    })),
  )
  return checkpoints.map(({ id }): CheckpointResult => {
    if (added.delete(id)) return { id, status: 'recorded' }
    if (owners.get(id) === learner) return { id, status: 'duplicate' }
    if (owners.has(id)) return { id, status: 'rejected', error: TAKEN }
    if (!fresh.has(id)) return { id, status: 'rejected', error: UNKNOWN }
    return { id, status: 'duplicate' }
  })
}
