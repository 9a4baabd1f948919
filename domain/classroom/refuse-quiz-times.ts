import type { Preset } from '#domain/assessment/release.ts'
import type { ProblemField } from '#domain/problem.ts'

type Times = {
  readonly preset: Preset
  /** Wall times on one clock. */
  readonly opensLocal: string | null
  readonly dueLocal: string | null
}

/** What is wrong with the times of an assigned quiz, and at which field; undefined where nothing is. */
export function refuseQuizTimes({ preset, opensLocal, dueLocal }: Times): ProblemField | undefined {
  if (preset === 'test' && dueLocal === null)
    return { path: 'due', message: 'A test needs a time when it closes: until then it tells nothing.' }
  if (opensLocal !== null && dueLocal !== null && dueLocal <= opensLocal)
    return { path: 'due', message: 'It has to close after it opens.' }
  return undefined
}
