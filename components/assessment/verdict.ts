import type { ResponseResult } from '#domain/progress/response-result.ts'

export type Verdict = {
  readonly tone: 'good' | 'warn' | 'bad' | 'plain'
  /** A sign that says the same as the colour. */
  readonly mark: string
  readonly words: string
}

/** A result in a few words. */
export function verdictOf({
  status,
  score,
  error,
}: Pick<ResponseResult, 'status' | 'score' | 'error'>): Verdict {
  if (status === 'rejected')
    return { tone: 'bad', mark: '!', words: error ?? 'This answer could not be scored.' }
  if (score === null) return { tone: 'plain', mark: '…', words: 'Waits for a teacher' }
  if (score.earned >= score.possible) return { tone: 'good', mark: '✓', words: 'Right' }
  if (score.earned > 0) return { tone: 'warn', mark: '◐', words: `Partly right: ${pointsText(score)}` }
  return { tone: 'bad', mark: '✕', words: 'Not right yet' }
}

/** "2.5 of 4 points". */
export function pointsText({
  earned,
  possible,
}: {
  readonly earned: number
  readonly possible: number
}): string {
  return `${short(earned)} of ${short(possible)} ${possible === 1 ? 'point' : 'points'}`
}

function short(points: number): string {
  return String(Math.round(points * 100) / 100)
}
