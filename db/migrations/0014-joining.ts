import 'server-only'
import type { Kysely } from 'kysely'

/** Teachers who approve who joins: the class says so, and an enrollment knows how often and when it was asked for. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .alterTable('classes')
    .addColumn('approves_joining', 'integer', c => c.notNull().defaultTo(0))
    .execute()
  await schema
    .alterTable('enrollments')
    .addColumn('asks', 'integer', c => c.notNull().defaultTo(0))
    .execute()
  await schema.alterTable('enrollments').addColumn('asked_at', 'bigint').execute()
}
