import { type PublicFields, publicFields } from '../../public-fields.ts'
import type { EssayQuestion } from './schema.ts'

export type PublicCriterion = {
  readonly id: string
  readonly text: string
  readonly points: number
  readonly levels: readonly string[]
}

export type PublicEssay = PublicFields & {
  readonly type: 'essay'
  readonly rubric: readonly PublicCriterion[]
}

export function publicEssay(question: EssayQuestion): PublicEssay {
  return {
    type: 'essay',
    ...publicFields(question),
    rubric: question.rubric.map(({ id, text, points, levels }) => ({
      id,
      text,
      points,
      levels: levels ?? [],
    })),
  }
}
