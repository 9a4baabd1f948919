import 'server-only'
import { updateRemark } from '#db/remarks.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { teacher } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

export type RemarkChange = {
  readonly id: string
  /** The one that was seen. */
  readonly version: number
  readonly text: string
  /** From now on offered anywhere, not only where it was first written. */
  readonly isForAnything: boolean
}

/**
 * Changes one of the actor's remarks. Comments that were written with it stay as they are.
 * @throws Problem `conflict` where it is gone, or was changed elsewhere since.
 */
export async function changeRemark(actor: Actor, change: RemarkChange): Promise<void> {
  const { id, version, text, isForAnything } = change
  const changed = await updateRemark(
    store(),
    { id, teacher: teacher(actor).id, version },
    { text, ...(isForAnything && { about_kind: null, about_ref: null }) },
  )
  if (!changed)
    throw new Problem('conflict', 'This remark was changed or deleted meanwhile. Look at it again.')
}
