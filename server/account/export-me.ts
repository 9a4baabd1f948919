import 'server-only'
import { listClassesOf } from '#db/enrollments.ts'
import { listPersonalData, type PersonalData } from '#db/personal-data.ts'
import type { Actor } from '#domain/account/actor.ts'
import { signedIn } from '#server/account/policy.ts'
import { store } from '#server/store.ts'

export type Export = {
  readonly exportedAt: string
  readonly note: string
  readonly classNames: Readonly<Record<string, string>>
  readonly tables: PersonalData
}

/** Everything held about the actor, row by row as it is stored. */
export async function exportMe(actor: Actor, now: number): Promise<Export> {
  const { id } = signedIn(actor)
  const [tables, classes] = await Promise.all([listPersonalData(store(), id), listClassesOf(store(), id)])
  return {
    exportedAt: new Date(now).toISOString(),
    note: 'Times ending in _at are milliseconds since 1970-01-01 UTC. earned and possible are points.',
    classNames: Object.fromEntries(classes.map(each => [each.id, each.name])),
    tables,
  }
}
