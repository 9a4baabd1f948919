import type { Result, ResultState } from './result.ts'

/** In the order in which they are told: what is done first, what is not begun last. */
const PARTS = [
  { states: ['done', 'done-late'], kind: 'done', word: 'done' },
  { states: ['needs-grading'], kind: 'grading', word: 'waiting to be graded' },
  { states: ['in-progress'], kind: 'begun', word: 'in progress' },
  { states: ['missing'], kind: 'overdue', word: 'overdue' },
  { states: ['not-started'], kind: 'open', word: 'not started' },
  { states: ['excused'], kind: 'excused', word: 'excused' },
] as const satisfies readonly { readonly states: readonly ResultState[]; kind: string; word: string }[]

export type WorkPart = {
  readonly kind: (typeof PARTS)[number]['kind']
  readonly word: string
  /** Above 0. */
  readonly learners: number
}

/** How many learners stand where in one assignment; states nobody is in, and learners it is not for, are left out. */
export function workProgress(results: readonly Pick<Result, 'state'>[]): WorkPart[] {
  return PARTS.flatMap(({ states, kind, word }) => {
    const learners = results.filter(each => (states as readonly ResultState[]).includes(each.state)).length
    return learners > 0 ? [{ kind, word, learners }] : []
  })
}
