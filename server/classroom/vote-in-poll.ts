import 'server-only'
import { listOpenPolls, putVote } from '#db/polls.ts'
import type { Actor } from '#domain/account/actor.ts'
import { countedOptions } from '#domain/classroom/answer-matrix.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { loadQuestion } from '#server/content/load-question.ts'
import { store } from '#server/store.ts'

/**
 * Votes in a poll that is open in a class of the actor; a later vote takes the place of the one before. Never a score.
 * @throws Problem `not-found` for a poll of another class or a closed one, `bad-input` for what is no option.
 */
export async function voteInPoll(
  actor: Actor,
  { poll: id, option, now }: { readonly poll: string; readonly option: string; readonly now: number },
): Promise<void> {
  const learner = signedIn(actor).id
  const poll = (await listOpenPolls(store(), learner)).find(each => each.id === id)
  if (!poll) throw new Problem('not-found', 'This question is closed.')
  const loaded = await loadQuestion(poll.question)
  const options = loaded ? countedOptions(loaded.question) : []
  if (!options.some(each => each.id === option))
    throw new Problem('bad-input', 'Choose one of the options.', [
      { path: 'option', message: 'Choose one of them.' },
    ])
  await putVote(store(), { poll: id, learner, option, at: now })
}
