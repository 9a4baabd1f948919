import type { Question } from '#domain/assessment/question.ts'
import { keyAnswer } from '#domain/progress/key-answer.ts'

/** Answers to a question that can be scored: one that is right, and where it is easily made one that is wrong. */
export function answersTo(question: Question): unknown[] {
  const right = keyAnswer(question) ?? { text: 'A few sentences about what the lesson said.' }
  if (question.type === 'choice') return [right, question.options.find(each => !each.key)?.id]
  if (question.type === 'order') return [right, question.items.map(each => each.id).toReversed()]
  return [right]
}
