import 'server-only'
import type { Selectable } from 'kysely'
import type { Store } from '#db/open.ts'
import type { Database, UserRow } from '#db/schema.ts'

export type UserChange = Partial<
  Pick<UserRow, 'name' | 'user_name' | 'email' | 'time_zone' | 'password_hash' | 'role'>
>
export type UserPage = { readonly search: string; readonly limit: number; readonly offset: number }

/** Adds a person; says false, adding nothing, when the user name or the e-mail address belongs to someone already. */
export async function insertUser(store: Store, row: UserRow): Promise<boolean> {
  const added = await store
    .insertInto('users')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/** A person by id. */
export function findUser(store: Store, id: string): Promise<Selectable<Database['users']> | undefined> {
  return store.selectFrom('users').where('id', '=', id).selectAll().executeTakeFirst()
}

/** A person by user name or e-mail address, both as stored (lower case). */
export function findUserByLogin(store: Store, login: string): Promise<UserRow | undefined> {
  const column = login.includes('@') ? 'email' : 'user_name'
  return store.selectFrom('users').where(column, '=', login).selectAll().executeTakeFirst()
}

/** Whether somebody other than `id` has this user name or e-mail address. */
export async function isLoginTaken(
  store: Store,
  id: string,
  login: { readonly user_name: string; readonly email: string | null },
): Promise<boolean> {
  const other = await store
    .selectFrom('users')
    .where('id', '!=', id)
    .where(match =>
      match.or([
        match('user_name', '=', login.user_name),
        ...(login.email === null ? [] : [match('email', '=', login.email)]),
      ]),
    )
    .select('id')
    .executeTakeFirst()
  return other !== undefined
}

/** Changes a person; `endSessions` signs them out everywhere by raising the session version. */
export async function updateUser(
  store: Store,
  id: string,
  change: UserChange,
  { endSessions = false }: { readonly endSessions?: boolean } = {},
): Promise<UserRow | undefined> {
  return store
    .updateTable('users')
    .set(change)
    .set(row => ({ session_version: row('session_version', '+', endSessions ? 1 : 0) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
}

/** Sets by how much time limits are stretched for a person; 1 is not at all. */
export async function updateTimeFactor(store: Store, id: string, factor: number): Promise<void> {
  await store.updateTable('users').set({ time_factor: factor }).where('id', '=', id).execute()
}

/** Erases a person and, by cascade, every row that is theirs. */
export async function deleteUser(store: Store, id: string): Promise<void> {
  await store.deleteFrom('users').where('id', '=', id).execute()
}

/** One page of people by name, and how many match. `search` looks into name, user name and e-mail, any case. */
export async function listUsers(
  store: Store,
  { search, limit, offset }: UserPage,
): Promise<{ rows: UserRow[]; total: number }> {
  const typed = search.replaceAll(/[%\\]/g, '')
  const lower = `%${typed.toLowerCase()}%`
  const matching = store.selectFrom('users').where(({ eb, fn, or, val }) =>
    or([
      // SQLite lowers ASCII only, so what was typed is also looked for as it is.
      eb('name', 'like', `%${typed}%`),
      eb(fn<string>('lower', ['name']), 'like', lower),
      eb('user_name', 'like', lower),
      eb(fn<string>('coalesce', ['email', val('')]), 'like', lower),
    ]),
  )
  const [rows, counted] = await Promise.all([
    matching.selectAll().orderBy('name').orderBy('id').limit(limit).offset(offset).execute(),
    matching.select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow(),
  ])
  return { rows, total: Number(counted.n) }
}

/** Whether anybody can administer the site. */
export async function hasAdministrator(store: Store): Promise<boolean> {
  const found = await store
    .selectFrom('users')
    .where('role', '=', 'administrator')
    .where('disabled_at', 'is', null)
    .select('id')
    .executeTakeFirst()
  return found !== undefined
}

/** Ids of the administrators. Their rows stay locked until the transaction ends: nobody else takes one away meanwhile. */
export async function lockAdministrators(transaction: Store): Promise<string[]> {
  const rows = await transaction
    .updateTable('users')
    .set(row => ({ role: row.ref('role') }))
    .where('role', '=', 'administrator')
    .where('disabled_at', 'is', null)
    .returning('id')
    .execute()
  return rows.map(row => row.id)
}

/** Names of people by id; who is gone is missing. */
export async function listNames(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await store
    .selectFrom('users')
    .where('id', 'in', [...new Set(ids)])
    .select(['id', 'name'])
    .execute()
  return new Map(rows.map(row => [row.id, row.name]))
}

/** Of some user names and e-mail addresses, those that belong to somebody. */
export async function listTakenLogins(store: Store, logins: readonly string[]): Promise<ReadonlySet<string>> {
  if (logins.length === 0) return new Set()
  const rows = await store
    .selectFrom('users')
    .where(({ or, eb }) => or([eb('user_name', 'in', logins), eb('email', 'in', logins)]))
    .select(['user_name', 'email'])
    .execute()
  return new Set(rows.flatMap(row => [row.user_name, row.email ?? []].flat()))
}

/** Notes which class made an account. */
export async function setManagedBy(store: Store, id: string, classId: string): Promise<void> {
  await store.updateTable('users').set({ managed_by: classId }).where('id', '=', id).execute()
}
