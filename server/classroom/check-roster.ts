import 'server-only'
import { listTakenLogins } from '#db/users.ts'
import type { Actor } from '#domain/account/actor.ts'
import { type ReadRoster, readRoster } from '#domain/classroom/read-roster.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

const NAME_TAKEN = 'Somebody has this user name. If it is this learner, let them join with the code.'
const EMAIL_TAKEN = 'An account with this address exists. Let the learner join with the code.'

/**
 * Reads a class list for a class the actor teaches and says of every row what would come of it; nothing is changed. A list
 * only makes accounts: whoever has one joins by themselves, so that nobody is put under a teacher unasked.
 */
export async function checkRoster(actor: Actor, classId: string, text: string): Promise<ReadRoster> {
  await taughtClass(actor, classId)
  const roster = readRoster(text)
  const taken = await listTakenLogins(
    store(),
    roster.rows.flatMap(row => [row.userName, ...(row.email ? [row.email] : [])]),
  )
  const problemOf = (row: ReadRoster['rows'][number]) => {
    if (taken.has(row.userName)) return NAME_TAKEN
    return row.email !== null && taken.has(row.email) ? EMAIL_TAKEN : undefined
  }
  const rows = roster.rows.map(row => {
    const problem = row.problem ?? problemOf(row)
    return problem === undefined ? row : { ...row, problem }
  })
  return { ...roster, rows }
}
