import type { Override, Result } from './result.ts'

/** One entry of the log of overrides; the one with the highest number stands. */
export type OverrideEntry = {
  readonly assignment: string
  readonly learner: string
  readonly number: number
  readonly kind: 'score' | 'excused' | 'undone'
  readonly points: number | null
}

/** Overrides that stand, by assignment and learner. */
export type StandingOverrides = ReadonlyMap<string, Override>

/** Key of a result in `StandingOverrides`. */
export function resultKey(assignment: string, learner: string): string {
  return `${assignment}/${learner}`
}

/** The overrides that stand, from a log in any order. */
export function standingOverrides(entries: readonly OverrideEntry[]): StandingOverrides {
  const latest = new Map<string, OverrideEntry>()
  for (const entry of entries) {
    const key = resultKey(entry.assignment, entry.learner)
    if (entry.number > (latest.get(key)?.number ?? 0)) latest.set(key, entry)
  }
  return new Map([...latest].flatMap(([key, entry]) => overrideOf(entry).map(each => [key, each] as const)))
}

function overrideOf({ kind, points }: OverrideEntry): Override[] {
  if (kind === 'excused') return [{ kind }]
  return kind === 'score' && points !== null ? [{ kind, points }] : []
}

/** A result as the teacher left it: the computed score is kept beside it. What is not assigned stays so. */
export function withOverride(result: Result, override: Override | undefined): Result {
  if (!override || result.state === 'not-assigned') return result
  return override.kind === 'excused' ? { ...result, override, state: 'excused' } : { ...result, override }
}

/**
 * The points that count: the teacher's where one is set, else the sum of the best answers; undefined for an excused
 * result and where nothing was answered.
 */
export function countedPoints({
  override,
  answered,
  bestEarned,
  isUnscored,
  state,
}: Result): number | undefined {
  if (override) return override.kind === 'score' ? override.points : undefined
  if (isUnscored) return undefined
  return answered > 0 || state === 'done' ? bestEarned : undefined
}
