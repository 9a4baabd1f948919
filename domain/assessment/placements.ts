import { type Feedback, RIGHT, type Scored, scored } from './outcome.ts'
import { wrong } from './wrong.ts'

type Reason = {
  readonly item: string
  readonly place: string
  readonly reason: string
  readonly misconception: string
  readonly lookAt?: string
}

/**
 * Scores items that were each given a place: the share that is right. A wrong placement gets the author's reason for
 * it; placements nobody named share the general reason.
 */
export function scorePlacements(
  placed: ReadonlyMap<string, string>,
  key: Readonly<Record<string, string>>,
  { points, reasons, reason }: { points: number; reasons: readonly Reason[]; reason: string },
): Scored {
  const mistakes = [...placed].filter(([item, place]) => key[item] !== place)
  if (mistakes.length === 0) return scored(points, 1, [RIGHT])
  const named = mistakes.flatMap(([item, place]) =>
    reasons.filter(each => each.item === item && each.place === place),
  )
  const right = placed.size - mistakes.length
  const count: Feedback = {
    tone: right > 0 ? 'partial' : 'note',
    text: `${right} of ${placed.size} are in their place.`,
  }
  const general = named.length < mistakes.length ? [wrong({ reason })] : []
  return scored(points, right / placed.size, [...named.map(each => wrong(each)), ...general, count])
}
