import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import { withRemark } from '#domain/classroom/remark.ts'
import { Problem } from '#domain/problem.ts'
import { readRemarks } from '#server/classroom/read-remarks.ts'

/**
 * A comment with the remark that was chosen from the list beside it: without script it is added here.
 * @throws Problem `not-found` for a remark that is not the actor's.
 */
export async function addRemark(actor: Actor, comment: string, remark: string | undefined): Promise<string> {
  if (!remark) return comment.trim()
  const chosen = (await readRemarks(actor)).find(each => each.id === remark)
  if (!chosen) throw new Problem('not-found', 'This remark is gone. Choose another one.')
  return withRemark(comment, chosen.text)
}
