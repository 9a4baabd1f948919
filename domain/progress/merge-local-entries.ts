import { canonicalJson } from './canonical-json.ts'
import { withDecisions } from './decision.ts'
import type { LocalEntry, LocalResponse } from './local-entry.ts'
import { type Progress, progressOf, type QuestionProgress, type Traces } from './progress.ts'

/**
 * Progress with what only the browser knows so far: a visitor's answers, and those that wait for a connection. Answers in
 * an attempt at a quiz count when the quiz says so, not before.
 */
export function mergeLocalEntries(progress: Progress, entries: readonly LocalEntry[]): Progress {
  const mine = entries
    .filter(each => each.owner === null || each.owner === progress.person?.id)
    .filter(each => each.kind === 'checkpoint' || each.attempt === undefined)
    .sort((a, b) => timeOf(a) - timeOf(b))
  if (mine.length === 0) return progress
  const questions = { ...progress.questions }
  const checkpoints = { ...progress.checkpoints }
  for (const entry of mine) {
    if (entry.kind === 'response') questions[entry.question] = withTry(questions[entry.question], entry)
    else checkpoints[entry.checkpoint] = Math.max(checkpoints[entry.checkpoint] ?? 0, entry.reachedAt)
  }
  const traces: Traces = { questions, checkpoints }
  const decided = mine.flatMap(each =>
    each.kind === 'checkpoint' && each.state !== undefined
      ? [{ checkpoint: each.checkpoint, state: each.state }]
      : [],
  )
  return {
    ...progress,
    ...traces,
    ...progressOf(progress.lessons, traces),
    decisions: withDecisions(progress.decisions, decided),
  }
}

function timeOf(entry: LocalEntry): number {
  return entry.kind === 'response' ? entry.answeredAt : entry.reachedAt
}

function withTry(before: QuestionProgress | undefined, entry: LocalResponse): QuestionProgress {
  const last = entry.graded?.earned ?? null
  const best = [before?.best, last].filter(each => typeof each === 'number')
  const isFurther = !before || canonicalJson(before.answer ?? null) !== canonicalJson(entry.answer)
  return {
    tries: (before?.tries ?? 0) + (isFurther ? 1 : 0),
    first: before ? before.first : last,
    best: best.length > 0 ? Math.max(...best) : null,
    last,
    possible: entry.graded?.possible ?? before?.possible ?? 0,
    at: Math.max(before?.at ?? 0, entry.answeredAt),
    answer: entry.answer,
  }
}
