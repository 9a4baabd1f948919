import 'server-only'
import type { Kysely } from 'kysely'

/** Accounts that a class made for its learners, invitations of co-teachers, and codes that end. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .alterTable('users')
    .addColumn('managed_by', 'text', c => c.references('classes.id').onDelete('set null'))
    .execute()
  await schema.alterTable('classes').addColumn('code_ends_at', 'bigint').execute()
  await schema
    .createTable('invitations')
    .addColumn('class', 'text', c => c.notNull().references('classes.id').onDelete('cascade'))
    .addColumn('person', 'text', c => c.notNull().references('users.id').onDelete('cascade'))
    .addColumn('invited_by', 'text')
    .addColumn('at', 'bigint', c => c.notNull())
    .addPrimaryKeyConstraint('invitations_pk', ['class', 'person'])
    .execute()
}
