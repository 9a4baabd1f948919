import 'server-only'
import { deleteRemarkRow } from '#db/remarks.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { teacher } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

/** Deletes one of the actor's remarks. Comments that were written with it stay. */
export async function deleteRemark(actor: Actor, id: string): Promise<void> {
  const deleted = await deleteRemarkRow(store(), teacher(actor).id, id)
  if (!deleted) throw new Problem('not-found', 'There is no such remark among yours.')
}
