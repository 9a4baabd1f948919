import 'server-only'
import { listOpenPolls } from '#db/polls.ts'
import type { Actor } from '#domain/account/actor.ts'
import { countedOptions } from '#domain/classroom/answer-matrix.ts'
import { spokenPrompt } from '#domain/classroom/spoken-question.ts'
import { signedIn } from '#server/account/policy.ts'
import { loadQuestion } from '#server/content/load-question.ts'
import { store } from '#server/store.ts'

export type OpenPoll = {
  readonly id: string
  readonly className: string
  readonly prompt: string
  /** Without a word about which is right. */
  readonly options: readonly { readonly id: string; readonly text: string }[]
  readonly voted: string | undefined
}

/** What the actor's classes are asked right now. */
export async function loadOpenPolls(actor: Actor): Promise<readonly OpenPoll[]> {
  const polls = await listOpenPolls(store(), signedIn(actor).id)
  const loaded = await Promise.all(
    polls.map(async ({ id, class_name: className, question, voted }): Promise<OpenPoll[]> => {
      const found = await loadQuestion(question)
      if (!found) return []
      const options = countedOptions(found.question).map(option => ({ id: option.id, text: option.text }))
      return [{ id, className, prompt: spokenPrompt(found.question), options, voted: voted ?? undefined }]
    }),
  )
  return loaded.flat()
}
