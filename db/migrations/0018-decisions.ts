import 'server-only'
import type { Kysely } from 'kysely'

/** A checkpoint may hold what was decided there, as the diagram's address writes it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('checkpoints').addColumn('state', 'text').execute()
}
