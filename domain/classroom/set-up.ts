import { stepCheckpoint } from '#domain/diagrams/frame/step.ts'

/** A diagram of a lesson as a teacher set it up. Its reference in an assignment is `module/lesson/figure/step?state`. */
export type SetUp = {
  /** `module/lesson`. */
  readonly lesson: string
  readonly figure: string
  /** The step with which it is done; undefined where questions of the assignment say that. */
  readonly step: string | undefined
  /** As the diagram writes it. */
  readonly state: string
}

const REF = /^([a-z0-9-]+\/[a-z0-9-]+)\/([a-z0-9-]+)(?:\/([a-z0-9-]+))?\?(.*)$/

export function writeSetUp({ lesson, figure, step, state }: SetUp): string {
  return `${lesson}/${figure}${step === undefined ? '' : `/${step}`}?${state}`
}

/** What a reference says; undefined for a text that is none. */
export function readSetUp(ref: string): SetUp | undefined {
  const [, lesson, figure, step, state] = REF.exec(ref) ?? []
  return lesson === undefined || figure === undefined || state === undefined
    ? undefined
    : { lesson, figure, step, state }
}

/** The checkpoint with which a set-up is done; undefined where questions say that. */
export function goalOf({ lesson, figure, step }: SetUp): string | undefined {
  return step === undefined ? undefined : stepCheckpoint(lesson, figure, step)
}

/** Where the diagram stands in its lesson, in the state of the set-up. */
export function setUpAddress({ lesson, figure, state }: SetUp): string {
  return `/learn/${lesson}#${figure}?${state}`
}

const IN_LESSON = /\/learn\/([a-z0-9-]+\/[a-z0-9-]+)[^#]*#([a-z0-9-]+)\?(.*)$/
const ON_WALL = /\/wall\/([a-z0-9-]+\/[a-z0-9-]+)\/([a-z0-9-]+)(?:\?([^#]*))?(?:#[a-z0-9-]+\?(.*))?$/

/** The lesson, figure and state in an address as a teacher copies it, from a lesson or from the wall; undefined for others. */
export function setUpInAddress(address: string): Omit<SetUp, 'step'> | undefined {
  const text = address.trim().slice(0, LONGEST)
  const [, lesson, figure, state] = IN_LESSON.exec(text) ?? []
  if (lesson !== undefined && figure !== undefined) return { lesson, figure, state: state ?? '' }
  const [, shown, name, first, later] = ON_WALL.exec(text) ?? []
  if (shown === undefined || name === undefined) return undefined
  return { lesson: shown, figure: name, state: later ?? first ?? '' }
}

const LONGEST = 1000
