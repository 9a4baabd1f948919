import 'server-only'
import type { StoredAttempt } from '#db/attempts.ts'
import { type AttemptSettings, mayAll, mayBegin } from '#domain/assessment/release.ts'
import { attemptRules } from '#server/assessment/attempt-rules.ts'

export type Beginning = {
  /** All attempts of the learner at this module's quiz. */
  readonly before: readonly StoredAttempt[]
  /** Which assignment it would be for; null is practice. */
  readonly assignment: string | null
  readonly settings: AttemptSettings
  readonly closesAt: number | undefined
}

const OTHER_OPEN = 'You have another open attempt at this quiz. Submit it first.'
const STILL_SECRET =
  'The answers of your last attempt are not shown yet. You can practise as soon as they are.'
const CLOSED = 'The quiz has closed.'
const NONE_LEFT = 'There is no attempt left.'

/** Why the learner may not begin another attempt now, in a sentence; undefined where they may. */
export function refuseAttempt(
  { before, assignment, settings, closesAt }: Beginning,
  now: number,
): string | undefined {
  const same = before.filter(each => each.assignment === assignment)
  if (before.some(each => each.submitted_at === null && !same.includes(each))) return OTHER_OPEN
  if (assignment === null && before.some(each => isSecret(each, now))) return STILL_SECRET
  if (closesAt !== undefined && now >= closesAt) return CLOSED
  return mayBegin(settings, same.length, { now }) ? undefined : NONE_LEFT
}

function isSecret(attempt: StoredAttempt, now: number): boolean {
  const { settings, state } = attemptRules(attempt, now)
  return !mayAll(settings, state)
}
