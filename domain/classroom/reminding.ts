import type { ResultState } from './result.ts'

/** Work that still waits for the learner. */
export function isOpenState(state: ResultState): boolean {
  return state === 'not-started' || state === 'in-progress' || state === 'missing'
}

type Work = {
  readonly quiz?: { readonly opensAt: number | undefined; readonly closesAt: number | undefined } | undefined
}

/** Why nobody can be reminded of this work now, in a sentence; undefined where they can. */
export function whyNoReminder({ quiz }: Work, now: number): string | undefined {
  if (quiz?.closesAt !== undefined && quiz.closesAt <= now)
    return 'This quiz has closed, so nobody can finish it any more.'
  if (quiz?.opensAt !== undefined && quiz.opensAt > now) return 'This quiz has not opened yet.'
  return undefined
}
