import type { Feedback } from './outcome.ts'

type Why = { readonly reason: string; readonly misconception?: string; readonly lookAt?: string }

/** The feedback that an author wrote for one wrong answer. */
export function wrong({ reason, misconception, lookAt }: Why, tone: 'wrong' | 'partial' = 'wrong'): Feedback {
  return { tone, text: reason, ...(misconception && { misconception }), ...(lookAt && { lookAt }) }
}
