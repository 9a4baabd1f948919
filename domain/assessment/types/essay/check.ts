import type { CheckOutcome } from '../../outcome.ts'
import { asCheck, isRecord, type Reading, unreadable } from '../../reading.ts'
import type { PublicEssay } from './public.ts'

type Rubric = { readonly rubric: readonly { id: string; points: number }[] }
export type EssayAnswer = { readonly text: string; readonly selfScore: Readonly<Record<string, number>> }

/** Longest essay, in characters. */
export const LONGEST_ESSAY = 20_000

/** Reads `{text, selfScore?}`; a self score gives points to criteria of the rubric, to all or to some. */
export function readEssay(question: Rubric, answer: unknown): Reading<EssayAnswer> {
  if (!isRecord(answer) || typeof answer.text !== 'string') return unreadable('Expected a text.')
  if (answer.text.trim() === '') return unreadable('Write your answer first.')
  if (answer.text.length > LONGEST_ESSAY) return unreadable(`Use at most ${LONGEST_ESSAY} characters.`)
  const given = answer.selfScore ?? {}
  if (!isRecord(given)) return unreadable('Your own score could not be read.')
  const selfScore = new Map<string, number>()
  for (const [id, points] of Object.entries(given)) {
    const criterion = question.rubric.find(each => each.id === id)
    if (!criterion) return unreadable('Your own score names something that is not in the rubric.')
    if (typeof points !== 'number' || !(points >= 0 && points <= criterion.points)) {
      return unreadable(`Give 0 to ${criterion.points} points for "${criterion.id}".`)
    }
    selfScore.set(id, points)
  }
  return { ok: true, answer: { text: answer.text, selfScore: Object.fromEntries(selfScore) } }
}

export function checkEssay(question: PublicEssay, answer: unknown): CheckOutcome {
  return asCheck(readEssay(question, answer))
}
