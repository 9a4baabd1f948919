import type { Evidence } from './mastery.ts'
import type { LoggedTry } from './question-summary.ts'

/**
 * The evidence that a learner's answers give for some questions, in their order: of each the scored tries, oldest first.
 * An answer equal to the one just before it is no further try; one that waits for a person is none yet.
 */
export function evidenceOf(
  questions: readonly string[],
  log: readonly (LoggedTry & { readonly question: string })[],
): Evidence[] {
  return questions.map(question => {
    const tries = log.filter(each => each.question === question).sort(inOrder)
    const further = tries.filter((each, at) => each.answer !== tries[at - 1]?.answer)
    return {
      question,
      fractions: further.flatMap(({ earned, possible }) => (earned === null ? [] : earned / possible)),
    }
  })
}

function inOrder(a: LoggedTry, b: LoggedTry): number {
  return a.answeredAt - b.answeredAt || a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1)
}
