import 'server-only'
import { listOverrides, listResultComments } from '#db/overrides.ts'
import { resultKey, type StandingOverrides, standingOverrides } from '#domain/classroom/override.ts'
import type { ResultNote } from '#domain/classroom/result-note.ts'
import { store } from '#server/store.ts'

export type ResultNotes = {
  readonly standing: StandingOverrides
  /** By `resultKey`, oldest first. */
  readonly notes: ReadonlyMap<string, readonly ResultNote[]>
  /** Highest number of an override, by `resultKey`; what a change has to follow. */
  readonly latest: ReadonlyMap<string, number>
}

/** What teachers set and said about results of these assignments. Whoever calls has proved that they may read it. */
export async function readResultNotes(assignments: readonly string[]): Promise<ResultNotes> {
  const [overrides, comments] = await Promise.all([
    listOverrides(store(), assignments),
    listResultComments(store(), assignments),
  ])
  const all = [
    ...overrides.map(({ reason, ...row }) => ({ ...row, text: reason })),
    ...comments.map(row => ({ ...row, kind: 'comment' as const, points: null })),
  ].sort((a, b) => a.at - b.at)
  const notes = new Map<string, ResultNote[]>()
  for (const { assignment, learner, kind, points, text, by_name: by, at } of all) {
    const key = resultKey(assignment, learner)
    notes.set(key, [...(notes.get(key) ?? []), { kind, points, text, by, at }])
  }
  const latest = new Map(overrides.map(row => [resultKey(row.assignment, row.learner), row.number]))
  return { standing: standingOverrides(overrides), notes, latest }
}
