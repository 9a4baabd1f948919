import type { ResultState } from '#domain/classroom/result.ts'

type StateMark = { readonly mark: string; readonly word: string }

const STATES: Readonly<Record<ResultState, StateMark>> = {
  'not-started': { mark: '○', word: 'not started' },
  'in-progress': { mark: '◐', word: 'in progress' },
  missing: { mark: '△', word: 'overdue' },
  done: { mark: '●', word: 'done' },
  'done-late': { mark: '◑', word: 'done late' },
  'needs-grading': { mark: '◇', word: 'needs grading' },
  excused: { mark: '⊘', word: 'excused' },
  'not-assigned': { mark: '·', word: 'not assigned' },
}

/** Shape and word of a result's state: the two ways in which it is told apart without colour. */
export function stateMark(state: ResultState): StateMark {
  return STATES[state]
}

/** How full of colour the ground of a score is, in percent of the mixing colour; it only repeats the number. */
export function heatOf(points: number | null, possible: number): number {
  if (points === null || possible === 0) return 0
  return Math.round(Math.min(1, Math.max(0, points / possible)) * 40)
}
