import type { Question } from '#domain/assessment/question.ts'
import { shuffle } from '#domain/assessment/shuffle.ts'

/** A question as it is put to a room: with the claim that is to be judged. */
export function spokenPrompt(question: Question): string {
  return question.type === 'claim' ? `${question.prompt} “${question.claim}”` : question.prompt
}

/** What a room has to see of a question without options: what is to be sorted, matched or put in order, mixed, and into what. */
export function spokenParts(question: Question): readonly string[] {
  // Authors write an order as it is right, and pairs side by side.
  const mixed = (list: readonly { readonly id: string; readonly text: string }[]) =>
    shuffle(list, question.id).map(each => each.text)
  switch (question.type) {
    case 'category':
      return [...mixed(question.items), `Into: ${mixed(question.categories).join(', ')}`]
    case 'match':
      return [...mixed(question.left), `With: ${mixed(question.right).join(', ')}`]
    case 'order':
      return mixed(question.items)
    default:
      return []
  }
}
