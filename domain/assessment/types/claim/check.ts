import type { CheckOutcome } from '../../outcome.ts'
import { asCheck, isRecord, type Reading, readId, unreadable } from '../../reading.ts'
import type { PublicClaim } from './public.ts'

type List = readonly { id: string }[]
type Parts = { readonly verdicts: List; readonly reasons: List; readonly deciding: List }
export type ClaimAnswer = { readonly verdict: string; readonly reason?: string; readonly source?: string }

/** Reads `{verdict, reason?, source?}`; a part is needed exactly where the question lists choices for it. */
export function readClaim(question: Parts, answer: unknown): Reading<ClaimAnswer> {
  if (!isRecord(answer)) return unreadable('Expected a verdict.')
  const verdict = readId(question.verdicts, answer.verdict, 'a verdict')
  if (!verdict.ok) return verdict
  const reason = readPart(question.reasons, answer.reason, 'a reason')
  if (!reason.ok) return reason
  const source = readPart(question.deciding, answer.source, 'the source that decides')
  if (!source.ok) return source
  return { ok: true, answer: { verdict: verdict.answer, reason: reason.answer, source: source.answer } }
}

export function checkClaim(question: PublicClaim, answer: unknown): CheckOutcome {
  return asCheck(readClaim(question, answer))
}

function readPart(list: List, value: unknown, what: string): Reading<string | undefined> {
  if (list.length > 0) return readId(list, value, what)
  return value === undefined
    ? { ok: true, answer: undefined }
    : unreadable('This part is not asked for here.')
}
