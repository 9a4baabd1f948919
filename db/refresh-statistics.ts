import 'server-only'
import { sql } from 'kysely'
import type { Store } from '#db/open.ts'

/** Lets the planner know at once what the tables hold; PostgreSQL does so by itself some time after much was written. */
export async function refreshStatistics(store: Store): Promise<void> {
  await sql`analyze`.execute(store)
}
