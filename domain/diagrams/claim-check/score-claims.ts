import type { Decision } from '#domain/progress/decision.ts'
import { type ClaimCheckData, type ClaimVerdict, readClaimCheckState } from './model.ts'

/** What a learner said about one claim. */
export type ClaimDecision = { readonly said: ClaimVerdict; readonly habit: string }
export type ClaimDecisions = ReadonlyMap<string, ClaimDecision>

/** What was said first about each claim, out of what was kept; anything else kept there is left out. */
export function claimDecisionsIn(kept: Iterable<Decision>): ClaimDecisions {
  return new Map(
    [...kept].flatMap(({ first }) => {
      const { claim, said, habit } = readClaimCheckState(first)
      return claim === null || said === null || habit === null ? [] : [[claim, { said, habit }] as const]
    }),
  )
}

export type HabitScore = {
  readonly id: string
  readonly text: string
  readonly earned: number
  readonly possible: number
}

/** Points by habit of reading: half for the verdict, half for the habit, one for each claim that was decided. */
export function scoreClaims(
  decisions: ClaimDecisions,
  { article, claims }: ClaimCheckData,
): readonly HabitScore[] {
  return article.habits.map(({ id, text }) => {
    const decided = claims.filter(claim => claim.habit === id && decisions.has(claim.id))
    const earned = decided.map(claim => {
      const { said, habit } = decisions.get(claim.id) ?? {}
      return (said === claim.verdict ? 0.5 : 0) + (habit === claim.habit ? 0.5 : 0)
    })
    return { id, text, earned: earned.reduce((sum, each) => sum + each, 0), possible: decided.length }
  })
}
