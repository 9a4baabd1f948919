import 'server-only'
import type { Kysely } from 'kysely'

/** The rules of a quiz that is given to a class; both empty where an assignment gives lessons. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('assignments').addColumn('preset', 'text').execute()
  await db.schema.alterTable('assignments').addColumn('minutes', 'integer').execute()
  await db.schema.createIndex('attempts_assignment').on('attempts').column('assignment').execute()
}
