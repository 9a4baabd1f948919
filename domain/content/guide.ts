import type { LessonLink } from './course.ts'
import type { GuideFrontMatter } from './guide-front-matter.ts'
import type { Lesson } from './lesson.ts'
import type { LessonOutline } from './lesson-outline.ts'
import type { Misconception } from './misconception.ts'

/** Minutes of the period that a guide plans. */
export const PERIOD_MINUTES = 45

/** A phase of the period; `from` and `to` are minutes since its beginning. */
export type GuidePhase = { readonly title: string; readonly from: number; readonly to: number }

/** A question with its key in words, one line a part. For teachers only. */
export type GuideAnswer = {
  readonly id: string
  readonly prompt: string
  readonly key: readonly string[]
  readonly explanation: string
}

export type GuideLesson = LessonLink & {
  readonly minutes: number
  readonly objectives: readonly string[]
  /** Questions that stand in the lesson, then those of the quiz. */
  readonly answers: readonly GuideAnswer[]
  /** False ideas that the lesson refutes. */
  readonly errors: readonly Misconception[]
}

/** What a teacher is given for one module. It holds keys. */
export type Guide = Pick<Lesson, 'cites' | 'facts' | 'terms' | 'misconceptions'> & {
  readonly module: { readonly id: string; readonly title: string; readonly number: number }
  readonly frontMatter: GuideFrontMatter
  readonly lesson: LessonLink | undefined
  readonly headings: readonly { readonly anchor: string; readonly text: string }[]
  readonly phases: readonly GuidePhase[]
  readonly lessons: readonly GuideLesson[]
}

/**
 * The phases of a period, one after the other, from the `<Phase>` parts of a guide. A phase without whole minutes takes
 * none; the rule guide-period finds it.
 */
export function phasesOf({ parts }: Pick<LessonOutline, 'parts'>): GuidePhase[] {
  let clock = 0
  return parts.flatMap(({ name, attributes }) => {
    if (name !== 'Phase') return []
    const from = clock
    clock += minutesOf(attributes.minutes) ?? 0
    return [{ title: String(attributes.title ?? ''), from, to: clock }]
  })
}

/** Whole minutes as an author writes them; undefined where they cannot be read. */
export function minutesOf(written: string | true | undefined): number | undefined {
  return typeof written === 'string' && /^[1-9]\d?$/.test(written) ? Number(written) : undefined
}
