import 'server-only'
import type { Kysely } from 'kysely'

/** Which assignment a re-check checks again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('assignments').addColumn('rechecks', 'text').execute()
}
