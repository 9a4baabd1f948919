import 'server-only'
import { type ClassSummary, listTaughtClasses } from '#db/classes.ts'
import type { Actor } from '#domain/account/actor.ts'
import { teacher } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

/** Classes the actor teaches, newest first. */
export async function loadTaughtClasses(actor: Actor): Promise<ClassSummary[]> {
  return listTaughtClasses(store(), teacher(actor).id)
}
