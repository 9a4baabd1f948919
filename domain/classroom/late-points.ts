import { dayCounter, type LateRule, lateCounts } from './late-rule.ts'
import type { Result } from './result.ts'

/** An answer by its question's first try, as its learner's best try at it is worth now. */
export type DatedAnswer = { readonly firstAt: number; readonly bestEarned: number }

/** A rule on the calendar it is read by. */
export type LateCalendar = LateRule & { readonly zone: string }

type Given = {
  readonly rule: LateCalendar
  readonly dueAt: number
  /** Answers first given after `dueAt`, or more. */
  readonly answers: readonly DatedAnswer[]
  /** Points of all answers, these among them. */
  readonly points: number
}

/**
 * What answers count by a late rule: each is late by its own first try, so that doing more later never takes from what was
 * there in time. Undefined where nothing is lost.
 */
export function latePoints({ rule, dueAt, answers, points }: Given):
  | {
      readonly points: number
      readonly late: NonNullable<Result['late']>
    }
  | undefined {
  const dated = answers
    .filter(each => each.bestEarned > 0)
    .map(({ firstAt, bestEarned }) => ({ bestEarned, days: counterOf(rule, dueAt)(firstAt) }))
    .filter(each => each.days > 0)
  const lost = dated.reduce(
    (sum, { bestEarned, days }) => sum + bestEarned - lateCounts(bestEarned, days, rule),
    0,
  )
  if (lost === 0) return undefined
  const days = Math.max(...dated.map(each => each.days))
  const isWhole =
    dated.every(each => each.days === days) && dated.reduce((sum, each) => sum + each.bestEarned, 0) >= points
  const left = Math.max(0, points - lost)
  return { points: left, late: { before: points, days: isWhole ? days : undefined, share: lost / points } }
}

/** By rule and due time: one assignment is asked for hundreds of learners. */
const counters = new WeakMap<LateCalendar, Map<number, (at: number) => number>>()

function counterOf(rule: LateCalendar, dueAt: number): (at: number) => number {
  const known = counters.get(rule) ?? new Map<number, (at: number) => number>()
  counters.set(rule, known)
  const counter = known.get(dueAt) ?? dayCounter(dueAt, rule.zone)
  known.set(dueAt, counter)
  return counter
}

/** `8 of 10, less 10 % for one day late: 7.2`, as a learner and a teacher read it. */
export function lateText({ late, bestEarned, possible }: Result): string | undefined {
  if (!late) return undefined
  const had = `${rounded(late.before)} of ${rounded(possible)}`
  const days = late.days === 1 ? 'one day' : `${late.days} days`
  const less =
    late.days === undefined
      ? `less ${rounded(late.before - bestEarned)} for answers that came late`
      : late.share === 1
        ? `not counted, ${days} late`
        : `less ${Math.round(late.share * 100)} % for ${days} late`
  return `${had}, ${less}: ${rounded(bestEarned)}`
}

function rounded(points: number): string {
  return String(Math.round(points * 100) / 100)
}
