import type { QuestionOf } from '#domain/assessment/question.ts'
import type { LessonContent, PlacedQuestion } from './content.ts'

export type PlacedChoice = Omit<PlacedQuestion, 'value'> & { readonly value: QuestionOf<'choice'> }

/** The questions of type choice in one lesson. */
export function choicesOf({ questions }: LessonContent): PlacedChoice[] {
  return questions.flatMap(each => (each.value.type === 'choice' ? [{ ...each, value: each.value }] : []))
}
