import { may, type Releasable } from '#domain/assessment/release.ts'
import type { AssignedQuiz } from './assigned-quiz.ts'

/**
 * Where an assignment stands for a learner at a moment: still a `draft`, `not-given` yet, for others (`not-theirs`), given but
 * `not-open` yet, `open`, past its due date and still to be done (`late`), or `closed`.
 */
export type Phase = 'draft' | 'not-given' | 'not-theirs' | 'not-open' | 'open' | 'late' | 'closed'

type Own = { readonly dueAt: number | undefined; readonly quiz?: AssignedQuiz | undefined }

/** `own` is the assignment as it is for the learner (`ownWork`); instants are UTC milliseconds. */
export function phaseAt(
  own: Own | undefined,
  { at, publishedAt }: { readonly at: number; readonly publishedAt: number | null },
): Phase {
  if (publishedAt === null) return 'draft'
  if (!own) return 'not-theirs'
  if (at < publishedAt) return 'not-given'
  if (own.quiz?.opensAt !== undefined && at < own.quiz.opensAt) return 'not-open'
  const closesAt = own.quiz?.closesAt
  if (closesAt !== undefined && at >= closesAt) return 'closed'
  return own.dueAt !== undefined && at > own.dueAt ? 'late' : 'open'
}

export type ShownParts = { readonly shown: readonly Releasable[]; readonly withheld: readonly Releasable[] }

const PARTS: readonly Releasable[] = ['score', 'reasons', 'key']

/** What of an attempt at a quiz its learner is shown at a moment, before and after submitting it. */
export function shownAt(
  { settings, closesAt }: AssignedQuiz,
  { at, submitted }: { readonly at: number; readonly submitted: boolean },
): ShownParts {
  const state = { submitted, now: at, ...(closesAt !== undefined && { closesAt }) }
  const isShown = (part: Releasable) => may(part, settings, state)
  return { shown: PARTS.filter(isShown), withheld: PARTS.filter(part => !isShown(part)) }
}
