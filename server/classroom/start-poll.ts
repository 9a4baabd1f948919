import 'server-only'
import { randomUUID } from 'node:crypto'
import { openPoll } from '#db/polls.ts'
import type { Actor } from '#domain/account/actor.ts'
import { countedOptions } from '#domain/classroom/answer-matrix.ts'
import { Problem } from '#domain/problem.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { loadQuestion } from '#server/content/load-question.ts'
import { store } from '#server/store.ts'

/**
 * Puts a question to a class the actor teaches; a poll that is still open is closed.
 * @throws Problem `bad-input` for a question without options to vote for.
 */
export async function startPoll(
  actor: Actor,
  classId: string,
  { question: id, now }: { readonly question: string; readonly now: number },
): Promise<void> {
  const owned = await taughtClass(actor, classId)
  const loaded = await loadQuestion(id)
  if (!loaded) throw new Problem('not-found', 'This question is not part of the course.')
  if (countedOptions(loaded.question).length === 0)
    throw new Problem('bad-input', 'This question has no options to vote for.')
  const row = {
    id: randomUUID(),
    class: owned.id,
    question: loaded.question.id,
    opened_at: now,
    closed_at: null,
  }
  await store()
    .transaction()
    .execute(transaction => openPoll(transaction, row))
}
