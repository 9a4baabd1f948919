import { type Feedback, RIGHT, type ScoreOutcome, scored } from '../../outcome.ts'
import { wrong } from '../../wrong.ts'
import { readClaim } from './check.ts'
import type { ClaimQuestion } from './schema.ts'

type Entry = {
  readonly id: string
  readonly key?: true
  readonly reason?: string
  readonly misconception?: string
  readonly lookAt?: string
}
type Part = { readonly right: boolean; readonly feedback: Feedback }

/**
 * The verdict is worth half, the other parts asked for (reason, deciding source) share the other half equally; without
 * them the verdict is worth all. Each part stands by itself.
 */
export function scoreClaim(question: ClaimQuestion, answer: unknown): ScoreOutcome {
  const reading = readClaim(question, answer)
  if (!reading.ok) return { kind: 'rejected', reason: reading.reason }
  const { verdict, reason, source } = reading.answer
  const first = judge(question.verdicts, verdict, 'The verdict is right.')
  const others = [
    ...(reason === undefined ? [] : [judge(question.reasons, reason, 'The reason is right.')]),
    ...(source === undefined ? [] : [judge(question.deciding, source, 'That source decides.')]),
  ]
  const parts = [first, ...others]
  if (parts.every(part => part.right)) return scored(question.points, 1, [RIGHT])
  const right = others.filter(part => part.right).length
  const fraction = others.length === 0 ? 0 : (first.right ? 0.5 : 0) + (0.5 * right) / others.length
  return scored(
    question.points,
    fraction,
    parts.map(part => part.feedback),
  )
}

function judge(list: readonly Entry[], id: string, praise: string): Part {
  const entry = list.find(each => each.id === id)
  if (entry?.key) return { right: true, feedback: { tone: 'right', text: entry.reason ?? praise } }
  return { right: false, feedback: wrong({ ...entry, reason: entry?.reason ?? '' }) }
}
