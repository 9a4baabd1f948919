import 'server-only'
import type { Store } from '#db/open.ts'
import type { AuditRow } from '#db/schema.ts'

export type AuditEntry = AuditRow & {
  readonly actor_name: string | null
  readonly subject_name: string | null
}

/** Adds a row to the audit log. */
export async function insertAudit(store: Store, row: AuditRow): Promise<void> {
  await store.insertInto('audit').values(row).execute()
}

/** The newest rows, with the names that actor and subject have now; null for someone who is gone. */
export function listAudit(store: Store, limit: number): Promise<AuditEntry[]> {
  return store
    .selectFrom('audit')
    .leftJoin('users as actors', 'actors.id', 'audit.actor')
    .leftJoin('users as subjects', 'subjects.id', 'audit.subject')
    .selectAll('audit')
    .select(['actors.name as actor_name', 'subjects.name as subject_name'])
    .orderBy('audit.at', 'desc')
    .orderBy('audit.id')
    .limit(limit)
    .execute()
}
