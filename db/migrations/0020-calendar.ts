import 'server-only'
import type { Kysely } from 'kysely'

/** The secret part of the address at which a person's calendar can be followed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema.alterTable('users').addColumn('calendar_key', 'text').execute()
  await schema.createIndex('users_calendar_key').on('users').column('calendar_key').unique().execute()
}
