import 'server-only'
import type { Kysely } from 'kysely'

/** What late work counts: percent less for each day begun, and for how many days it is taken (null is without end). */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .alterTable('assignments')
    .addColumn('late_percent', 'integer', c => c.notNull().defaultTo(0))
    .execute()
  await schema.alterTable('assignments').addColumn('late_days', 'integer').execute()
}
