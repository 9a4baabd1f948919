import 'server-only'
import { listRoster } from '#db/enrollments.ts'
import type { Recipients } from '#domain/classroom/recipients.ts'
import { Problem } from '#domain/problem.ts'
import type { TaughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

/**
 * Proves that everybody named learns in the class now; gives their ids, each once, and none for the whole class.
 * @throws Problem `bad-input` where nobody is named, or somebody who does not learn in it.
 */
export async function demandLearners(owned: TaughtClass, recipients: Recipients): Promise<readonly string[]> {
  if (recipients === 'class') return []
  const roster = await listRoster(store(), owned.id)
  const learners = new Set(roster.flatMap(entry => (entry.role === 'learner' ? [entry.person] : [])))
  if (recipients.length === 0) throw refusal('Choose at least one learner.')
  if (recipients.some(each => !learners.has(each)))
    throw refusal('Somebody you chose is not in the class any more. Choose again.')
  return [...new Set(recipients)]
}

function refusal(message: string): Problem {
  return new Problem('bad-input', message, [{ path: 'learners', message }])
}
