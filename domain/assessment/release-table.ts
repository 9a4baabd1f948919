import { type AttemptSettings, may, type Releasable } from './release.ts'

/** What a learner sees at three times of an attempt: while it is open, once it is submitted, once the quiz has closed. */
export type ReleaseRow = {
  readonly what: Releasable
  readonly before: boolean
  readonly submitted: boolean
  readonly closed: boolean
}

const PARTS: readonly Releasable[] = ['score', 'reasons', 'key']

/** One row for each part that may be shown. Without a close (`closes` false), the last two times are the same. */
export function releaseTable(settings: AttemptSettings, closes: boolean): readonly ReleaseRow[] {
  const closesAt = closes ? { closesAt: 1 } : {}
  return PARTS.map(what => ({
    what,
    before: may(what, settings, { submitted: false, ...closesAt, now: 0 }),
    submitted: may(what, settings, { submitted: true, ...closesAt, now: 0 }),
    closed: may(what, settings, { submitted: true, ...closesAt, now: 1 }),
  }))
}
