import 'server-only'
import { listRemarks } from '#db/remarks.ts'
import type { RemarkRow } from '#db/schema.ts'
import type { Actor } from '#domain/account/actor.ts'
import type { Remark } from '#domain/classroom/remark.ts'
import { teacher } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

export type KeptRemark = Remark & { readonly createdAt: number; readonly version: number }

/** The actor's own remarks, the newest first. Nobody else's can be read. */
export async function readRemarks(actor: Actor): Promise<KeptRemark[]> {
  const rows = await listRemarks(store(), teacher(actor).id)
  return rows.map(row => ({
    id: row.id,
    text: row.text,
    about: aboutOf(row),
    createdAt: row.created_at,
    version: row.version,
  }))
}

function aboutOf({ about_kind: kind, about_ref: ref }: RemarkRow): Remark['about'] {
  return kind === null || ref === null ? null : { kind, ref }
}
