import { type PublicFields, publicFields } from '../../public-fields.ts'
import type { StateQuestion } from './schema.ts'

export type PublicState = PublicFields & {
  readonly type: 'state'
  readonly diagram: string
  readonly initial: string
  /** What has to be reached; it is the task itself, not a secret. */
  readonly conditions: readonly PublicCondition[]
}

export type PublicCondition = {
  readonly output: string
  readonly atLeast?: number
  readonly atMost?: number
  readonly text?: string
}

export function publicState(question: StateQuestion): PublicState {
  return {
    type: 'state',
    ...publicFields(question),
    diagram: question.diagram,
    initial: question.initial,
    conditions: question.conditions.map(({ output, atLeast, atMost, text }) => ({
      output,
      ...(atLeast !== undefined && { atLeast }),
      ...(atMost !== undefined && { atMost }),
      ...(text !== undefined && { text }),
    })),
  }
}
