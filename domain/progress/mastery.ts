/** Share of points from which an objective counts as mastered. */
export const MASTERY_THRESHOLD = 0.8
/** Chance of recall below which a mastered objective is called fading. */
export const FADING_BELOW = 0.7

export type MasteryState = 'not-started' | 'learning' | 'mastered' | 'fading'

/** A question of the objective and the learner's scored tries at it, oldest first. */
export type Evidence = {
  readonly question: string
  /** Fractions, 0 to 1. */
  readonly fractions: readonly number[]
}

export type Mastery = {
  readonly state: MasteryState
  /** 0 to 1; undefined before the first answer. */
  readonly fraction?: number
  /** Why, in one sentence for the learner. */
  readonly sentence: string
}

/** The definition, for the page that explains it. */
export const MASTERY_DEFINITION =
  'An objective is mastered when at least half of its questions have been answered and they earned 80% on average, each counted by the better of its last two tries. It fades when you have probably forgotten more than it should allow, and comes back with a review.'

/**
 * Mastery of one objective, defined here and nowhere else. A question counts with the better of its last two scored
 * tries, so one slip does not undo it and two do. The objective's fraction is the mean over the questions answered. It is
 * mastered from `MASTERY_THRESHOLD` when at least half of its questions have been answered, and fading when besides the
 * chance of recall of its ideas (`recall`, mean, 0 to 1; undefined before the first review) fell below `FADING_BELOW`.
 */
export function masteryOf(evidence: readonly Evidence[], recall?: number): Mastery {
  const answered = evidence.filter(each => each.fractions.length > 0)
  if (answered.length === 0)
    return { state: 'not-started', sentence: 'No question of this objective is answered yet.' }
  const fraction = answered.reduce((sum, each) => sum + better(each.fractions), 0) / answered.length
  const [state, sentence] = judged(fraction, { answered: answered.length, all: evidence.length, recall })
  return { state, fraction, sentence }
}

function judged(
  fraction: number,
  { answered, all, recall }: { answered: number; all: number; recall?: number },
): [MasteryState, string] {
  const earned = `${Math.floor(fraction * 100)}% on ${answered} of ${all} questions`
  // A mean of binary fractions may fall a hair short of the threshold it equals.
  if (fraction + 1e-9 < MASTERY_THRESHOLD) return ['learning', `${earned}; mastered from 80%.`]
  if (answered * 2 < all) return ['learning', `${earned}; mastered when half of them are answered.`]
  if (recall !== undefined && recall < FADING_BELOW) {
    return [
      'fading',
      `Mastered once (${earned}), but the chance that you still know it is about ${Math.floor(recall * 100)}%.`,
    ]
  }
  return ['mastered', `${earned}.`]
}

function better(fractions: readonly number[]): number {
  return Math.max(...fractions.slice(-2))
}
