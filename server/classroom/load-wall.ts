import 'server-only'
import { findPoll } from '#db/polls.ts'
import type { Actor } from '#domain/account/actor.ts'
import { countedOptions, type NamedOption } from '#domain/classroom/answer-matrix.ts'
import { spokenPrompt } from '#domain/classroom/spoken-question.ts'
import { Problem } from '#domain/problem.ts'
import { describeAnswer } from '#domain/progress/describe-answer.ts'
import { keyAnswer } from '#domain/progress/key-answer.ts'
import { type TaughtClass, taughtClass } from '#server/classroom/policy.ts'
import { loadQuestion } from '#server/content/load-question.ts'
import { store } from '#server/store.ts'

export type Wall = {
  readonly class: TaughtClass
  readonly question: { readonly id: string; readonly prompt: string; readonly lesson: string }
  /** Options to vote for, in the author's order; empty for types without any. */
  readonly options: readonly NamedOption[]
  readonly key: readonly string[]
  readonly explanation: string
  /** The newest poll of the class on this question. */
  readonly poll: { readonly id: string; readonly isOpen: boolean } | undefined
}

/** A question for the projector of a class the actor teaches, with what is right behind a fold. */
export async function loadWall(actor: Actor, classId: string, questionId: string): Promise<Wall> {
  const owned = await taughtClass(actor, classId)
  const loaded = await loadQuestion(questionId)
  if (!loaded) throw new Problem('not-found', 'This question is not part of the course.')
  const { question, lesson } = loaded
  const key = keyAnswer(question)
  const poll = await findPoll(store(), owned.id, question.id)
  return {
    class: owned,
    question: { id: question.id, prompt: spokenPrompt(question), lesson },
    options: countedOptions(question),
    key: key === undefined ? [] : describeAnswer(question, key),
    explanation: question.explanation,
    poll: poll && { id: poll.id, isOpen: poll.closed_at === null },
  }
}
