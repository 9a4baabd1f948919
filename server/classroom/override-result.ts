import 'server-only'
import { insertOverride } from '#db/overrides.ts'
import type { Actor } from '#domain/account/actor.ts'
import type { OverrideEntry } from '#domain/classroom/override.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { writeAudit } from '#server/admin/write-audit.ts'
import { taughtResult } from '#server/classroom/taught-result.ts'
import { store } from '#server/store.ts'

export type OverrideChange = {
  readonly assignment: string
  readonly learner: string
  readonly kind: OverrideEntry['kind']
  /** Points, where a score is set. */
  readonly points: number | null
  /** What the learner reads about it. */
  readonly reason: string
  /** Number of the override that the teacher saw; 0 where there was none. */
  readonly after: number
}

/**
 * Sets the score of a result, excuses the learner from it, or takes that back. The computed score is kept.
 * @throws Problem `bad-input` for a score without points, `conflict` when a co-teacher changed it meanwhile or the
 * assignment is for others.
 */
export async function overrideResult(
  actor: Actor,
  classId: string,
  { change, now }: { readonly change: OverrideChange; readonly now: number },
): Promise<void> {
  const { assignment, learner, isAssigned } = await taughtResult(actor, classId, change)
  if (!isAssigned) throw new Problem('conflict', `This is not assigned to ${learner.name}.`)
  const by = signedIn(actor).id
  const points = change.kind === 'score' ? change.points : null
  if (change.kind === 'score' && points === null)
    throw new Problem('bad-input', 'Say how many points.', [{ path: 'points', message: 'Give a number.' }])
  await store()
    .transaction()
    .execute(async transaction => {
      const added = await insertOverride(transaction, {
        assignment: assignment.id,
        learner: learner.person,
        number: change.after + 1,
        kind: change.kind,
        points,
        reason: change.reason,
        by,
        at: now,
      })
      if (!added)
        throw new Problem(
          'conflict',
          'Somebody else set this score meanwhile. Look at it again, then decide.',
        )
      const detail = `${change.kind}${points === null ? '' : ` ${points}`} in ${assignment.title}`
      await writeAudit(transaction, { actor: by, action: 'override', subject: learner.person, detail, now })
    })
}
