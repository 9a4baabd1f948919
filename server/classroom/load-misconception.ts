import 'server-only'
import { listClassRemarks, listShownMisconceptions } from '#db/sent-remarks.ts'
import type { Actor } from '#domain/account/actor.ts'
import { type MisconceptionHolder, misconceptionHolders } from '#domain/classroom/misconception-holders.ts'
import type { Misconception } from '#domain/content/misconception.ts'
import { Problem } from '#domain/problem.ts'
import { classScope } from '#server/classroom/class-scope.ts'
import { type TaughtClass, taughtClass } from '#server/classroom/policy.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { loadMisconceptions } from '#server/content/load-misconceptions.ts'
import { loadQuestions } from '#server/content/load-questions.ts'
import { store } from '#server/store.ts'

export type ClassMisconception = {
  readonly class: TaughtClass
  readonly misconception: Misconception
  /** Learners of the class whose answers to assigned questions show it; `prompts` are those questions. */
  readonly holders: readonly (MisconceptionHolder & {
    readonly name: string
    readonly prompts: readonly string[]
  })[]
  /** What was said about it to the class and not taken back, the newest first. */
  readonly sent: readonly SentRemark[]
}

export type SentRemark = {
  readonly sending: string
  readonly text: string
  /** Who said it; null for somebody who is gone. */
  readonly by: string | null
  readonly at: number
  readonly to: readonly { readonly learner: string; readonly name: string }[]
}

/**
 * One misconception in a class the actor teaches: who holds it, and what was said to them.
 * @throws Problem `not-found` where no such misconception is named.
 */
export async function loadMisconception(
  actor: Actor,
  classId: string,
  id: string,
): Promise<ClassMisconception> {
  const owned = await taughtClass(actor, classId)
  const misconception = (await loadMisconceptions()).get(id)
  if (!misconception) throw new Problem('not-found', 'The course names no such misconception.')
  const [{ learners, isAssigned }, known] = await Promise.all([classScope(owned), loadQuestions()])
  const names = new Map(learners.map(each => [each.person, each.name]))
  const [shown, sent] = await Promise.all([
    listShownMisconceptions(store(), [...names.keys()], id),
    listClassRemarks(store(), owned.id, id),
  ])
  const assigned = shown
    .map(each => ({ ...each, question: followAlias(each.question) }))
    .filter(each => isAssigned(each.learner, each.question))
  const holders = misconceptionHolders(assigned)
    .map(each => ({
      ...each,
      name: names.get(each.learner) ?? '',
      prompts: each.questions.flatMap(question => known.get(question)?.question.prompt ?? []),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
  const sendings = [...new Set(sent.map(each => each.sending))].map((sending): SentRemark => {
    const [first, ...rest] = sent.filter(each => each.sending === sending)
    const to = [first, ...rest].flatMap(each =>
      each ? [{ learner: each.learner, name: each.learner_name }] : [],
    )
    return { sending, text: first?.text ?? '', by: first?.by_name ?? null, at: first?.at ?? 0, to }
  })
  return { class: owned, misconception, holders, sent: sendings }
}
