import 'server-only'
import { randomUUID } from 'node:crypto'
import { insertRemark } from '#db/remarks.ts'
import type { Actor } from '#domain/account/actor.ts'
import type { RemarkAbout } from '#domain/classroom/remark.ts'
import { Problem } from '#domain/problem.ts'
import { teacher } from '#server/classroom/policy.ts'
import { readRemarks } from '#server/classroom/read-remarks.ts'
import { store } from '#server/store.ts'

/** So many remarks can still be looked through. */
const MOST = 500

/**
 * Keeps a text among the actor's remarks. One that is there already stays as it is; nothing is kept of an empty text.
 * @throws Problem `conflict` when there is no room for another.
 */
export async function keepRemark(
  actor: Actor,
  { text, about, now }: { readonly text: string; readonly about: RemarkAbout; readonly now: number },
): Promise<void> {
  const kept = await readRemarks(actor)
  if (text.trim() === '' || kept.some(each => each.text === text.trim())) return
  if (kept.length >= MOST)
    throw new Problem('conflict', `You have ${MOST} remarks. Delete some you no longer use first.`)
  await insertRemark(store(), {
    id: randomUUID(),
    teacher: teacher(actor).id,
    text: text.trim(),
    about_kind: about?.kind ?? null,
    about_ref: about?.ref ?? null,
    created_at: now,
    version: 1,
  })
}
