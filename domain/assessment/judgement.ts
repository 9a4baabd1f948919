import type { Question } from './question.ts'

/** A person's score: points by criterion of a rubric; a short text has none and is accepted or not. */
export type GivenPoints = Readonly<Record<string, number>>

export type JudgedCriterion = {
  readonly id: string
  readonly text: string
  readonly possible: number
  /** The learner's own score, where there is one. */
  readonly own: number | undefined
  /** What was given; missing before. */
  readonly given: number | undefined
}

/** The rubric of an essay with the learner's own points and those given, side by side; nothing for another question. */
export function judgedCriteria(
  question: Question,
  answer: unknown,
  given: GivenPoints | undefined,
): JudgedCriterion[] {
  if (question.type !== 'essay') return []
  const own = (answer as { selfScore?: GivenPoints } | null)?.selfScore ?? {}
  return question.rubric.map(({ id, text, points }) => ({
    id,
    text,
    possible: points,
    own: own[id],
    given: given?.[id],
  }))
}

/** Reads the points given by a rubric: every criterion, 0 to its points. One plain sentence where they cannot be taken. */
export function readGivenPoints(
  question: Question,
  points: GivenPoints,
): { readonly ok: true; readonly earned: number } | { readonly ok: false; readonly reason: string } {
  if (question.type !== 'essay') return { ok: false, reason: 'This question is not scored by a rubric.' }
  const strange = Object.keys(points).find(id => !question.rubric.some(each => each.id === id))
  if (strange !== undefined) return { ok: false, reason: `The rubric has no criterion ${strange}.` }
  const open = question.rubric.find(each => points[each.id] === undefined)
  if (open) return { ok: false, reason: `Give points for: ${open.text}` }
  const over = question.rubric.find(
    each => !((points[each.id] ?? -1) >= 0 && (points[each.id] ?? 0) <= each.points),
  )
  if (over) return { ok: false, reason: `Give 0 to ${over.points} points for: ${over.text}` }
  return { ok: true, earned: question.rubric.reduce((sum, each) => sum + (points[each.id] ?? 0), 0) }
}
