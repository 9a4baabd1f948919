import 'server-only'
import { listUsers } from '#db/users.ts'
import type { Actor } from '#domain/account/actor.ts'
import { type PersonEntry, personEntry } from '#server/admin/person-entry.ts'
import { administrator } from '#server/admin/policy.ts'
import { store } from '#server/store.ts'

export type People = {
  readonly people: readonly PersonEntry[]
  readonly total: number
  /** First page is 1. */
  readonly page: number
  readonly pages: number
}

const A_PAGE = 50

/** One page of people whose name, user name or e-mail address contains what is searched for. */
export async function loadPeople(
  actor: Actor,
  { search, page }: { readonly search: string; readonly page: number },
): Promise<People> {
  administrator(actor)
  const { rows, total } = await listUsers(store(), { search, limit: A_PAGE, offset: (page - 1) * A_PAGE })
  return { people: rows.map(personEntry), total, page, pages: Math.max(1, Math.ceil(total / A_PAGE)) }
}
