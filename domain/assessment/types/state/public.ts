import { type PublicFields, publicFields } from '../../public-fields.ts'
import type { StateQuestion } from './schema.ts'
import type { StatePaper, StatePart } from './task.ts'

export type PublicState = PublicFields & {
  readonly type: 'state'
  readonly diagram: string
  readonly initial: string
  /** What has to be reached; it is the task itself, not a secret. */
  readonly conditions: readonly PublicCondition[]
  /** Where the state is chosen from lists: what, and what lies on the table. */
  readonly parts?: readonly StatePart[]
  readonly paper?: StatePaper
}

export type PublicCondition = {
  readonly output: string
  readonly atLeast?: number
  readonly atMost?: number
  readonly text?: string
}

export function publicState(question: StateQuestion): PublicState {
  const { parts, paper } = question
  return {
    type: 'state',
    ...publicFields(question),
    diagram: question.diagram,
    initial: question.initial,
    ...(parts && { parts: parts.map(publicPart) }),
    ...(paper && { paper: publicPaper(paper) }),
    conditions: question.conditions.map(({ output, atLeast, atMost, text }) => ({
      output,
      ...(atLeast !== undefined && { atLeast }),
      ...(atMost !== undefined && { atMost }),
      ...(text !== undefined && { text }),
    })),
  }
}

function publicPart({ name, label, options }: StatePart): StatePart {
  return { name, label, options: options.map(({ id, text }) => ({ id, text })) }
}

function publicPaper({ title, lines, quote }: StatePaper): StatePaper {
  return { title, lines, ...(quote !== undefined && { quote }) }
}
