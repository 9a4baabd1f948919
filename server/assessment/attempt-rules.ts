import 'server-only'
import type { AttemptRow } from '#db/schema.ts'
import type { AttemptSettings, ReleaseState } from '#domain/assessment/release.ts'

export type AttemptRules = { readonly settings: AttemptSettings; readonly state: ReleaseState }

/** The rules an attempt was begun with, and where it stands now: what `may(…)` asks for. */
export function attemptRules(row: AttemptRow, now: number): AttemptRules {
  return {
    settings: JSON.parse(row.settings) as AttemptSettings,
    state: {
      submitted: row.submitted_at !== null,
      ...(row.closes_at !== null && { closesAt: row.closes_at }),
      now,
    },
  }
}
