import 'server-only'
import { countVotes, findPoll } from '#db/polls.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

export type Votes = {
  readonly isOpen: boolean
  readonly votes: number
  /** How many chose each option; no names, here or anywhere. */
  readonly byOption: Readonly<Record<string, number>>
}

/** How a class the actor teaches has voted so far in its newest poll on a question. */
export async function loadVotes(actor: Actor, classId: string, question: string): Promise<Votes> {
  const owned = await taughtClass(actor, classId)
  const poll = await findPoll(store(), owned.id, question)
  if (!poll) throw new Problem('not-found', 'There is no poll on this question.')
  const counts = await countVotes(store(), poll.id)
  return {
    isOpen: poll.closed_at === null,
    votes: counts.reduce((sum, each) => sum + each.votes, 0),
    byOption: Object.fromEntries(counts.map(each => [each.option, each.votes])),
  }
}
