/** What may be shown: the points, what is said about the answer (feedback), the key with its explanation. */
export type Releasable = 'score' | 'reasons' | 'key'
export type ReleaseMoment = 'at-once' | 'after-submission' | 'after-close' | 'never'
export type Counting = 'best' | 'first' | 'last' | 'mean'

export type AttemptSettings = {
  /** How many attempts a learner has; undefined is as many as wanted. */
  readonly attempts?: number
  /** Which of them counts. */
  readonly counts: Counting
  /** Time for one attempt; undefined is as long as wanted. */
  readonly minutes?: number
  readonly release: Readonly<Record<Releasable, ReleaseMoment>>
}

export type Preset = 'practice' | 'homework' | 'test'

/** Three plain sets of rules, each explained to learners by `PRESET_SENTENCES`. */
export const PRESETS: Readonly<Record<Preset, AttemptSettings>> = {
  practice: { counts: 'best', release: { score: 'at-once', reasons: 'at-once', key: 'at-once' } },
  homework: {
    attempts: 3,
    counts: 'best',
    release: { score: 'after-submission', reasons: 'after-submission', key: 'after-close' },
  },
  test: {
    attempts: 1,
    counts: 'first',
    release: { score: 'after-close', reasons: 'after-close', key: 'after-close' },
  },
}

export const PRESET_SENTENCES: Readonly<Record<Preset, string>> = {
  practice:
    'As many attempts as you like, the best counts. You see after every answer what was right and why.',
  homework:
    'Three attempts, the best counts. You see points and reasons when you have submitted, the right answers after the due date.',
  test: 'One attempt. You see points, reasons and right answers after the due date.',
}

export type ReleaseState = {
  /** Has the learner submitted the attempt? */
  readonly submitted: boolean
  /** When it closes for this learner, UTC milliseconds; undefined when it never does. */
  readonly closesAt?: number
  readonly now: number
}

/**
 * May this be shown to the learner now? What waits for a close that never comes is shown after submission, so that
 * nothing is withheld for ever by accident.
 */
export function may(what: Releasable, settings: AttemptSettings, state: ReleaseState): boolean {
  const moment = settings.release[what]
  if (moment === 'never') return false
  if (moment === 'at-once') return true
  if (!state.submitted) return false
  return moment === 'after-submission' || state.closesAt === undefined || state.now >= state.closesAt
}

/** The rules of a preset, with the time limit of one quiz. */
export function settingsOf(preset: Preset, minutes: number | null): AttemptSettings {
  return minutes === null ? PRESETS[preset] : { ...PRESETS[preset], minutes }
}

/** Is nothing withheld from the learner any more? */
export function mayAll(settings: AttemptSettings, state: ReleaseState): boolean {
  return may('score', settings, state) && may('reasons', settings, state) && may('key', settings, state)
}

/** May the learner begin another attempt? `begun` counts all of them, open ones too. */
export function mayBegin(
  settings: AttemptSettings,
  begun: number,
  { closesAt, now }: Omit<ReleaseState, 'submitted'>,
): boolean {
  const inTime = closesAt === undefined || now < closesAt
  return inTime && begun < (settings.attempts ?? Number.POSITIVE_INFINITY)
}
