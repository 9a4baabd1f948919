import 'server-only'
import type { Kysely } from 'kysely'

/** What people want by mail, and mail that waits to be sent. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .alterTable('users')
    .addColumn('mail', 'text', c => c.notNull().defaultTo('nothing'))
    .execute()
  await schema
    .createTable('outbox')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('key', 'text', c => c.notNull().unique())
    .addColumn('person', 'text', c => c.notNull().references('users.id').onDelete('cascade'))
    .addColumn('about', 'text', c => c.notNull())
    .addColumn('subject', 'text', c => c.notNull())
    .addColumn('text', 'text', c => c.notNull())
    .addColumn('time_zone', 'text', c => c.notNull())
    .addColumn('status', 'text', c => c.notNull())
    .addColumn('tries', 'integer', c => c.notNull())
    .addColumn('error', 'text')
    .addColumn('created_at', 'bigint', c => c.notNull())
    .addColumn('next_at', 'bigint', c => c.notNull())
    .addColumn('done_at', 'bigint')
    .execute()
  await schema.createIndex('outbox_waiting').on('outbox').columns(['status', 'next_at']).execute()
}
