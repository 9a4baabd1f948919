import 'server-only'
import { listAskedClasses } from '#db/joining.ts'
import type { Actor } from '#domain/account/actor.ts'
import { signedIn } from '#server/account/policy.ts'
import { store } from '#server/store.ts'

export type AskedClass = {
  readonly id: string
  readonly name: string
  readonly status: 'waiting' | 'refused'
}

/** How long a no is shown. */
const A_MONTH = 30 * 86_400_000

/** Classes that the actor asked to join: those whose teacher has not answered, and those with a no in the last month. */
export async function loadAskedClasses(actor: Actor, now: number): Promise<readonly AskedClass[]> {
  const rows = await listAskedClasses(store(), signedIn(actor).id)
  return rows.flatMap(({ id, name, status, asked_at }): AskedClass[] => {
    if (status === 'waiting') return [{ id, name, status }]
    return status === 'refused' && now - (asked_at ?? 0) < A_MONTH ? [{ id, name, status }] : []
  })
}
