import { type AttemptSettings, type Preset, settingsOf } from '#domain/assessment/release.ts'
import type { AssignmentItem } from '#domain/classroom/assignment-item.ts'
import { instantOf } from '#domain/classroom/wall-time.ts'

export type AssignedQuiz = {
  /** Whose quiz it is. */
  readonly module: string
  readonly preset: Preset
  readonly settings: AttemptSettings
  /** Instants, UTC milliseconds. Undefined: at once, or never. */
  readonly opensAt: number | undefined
  readonly closesAt: number | undefined
  /** The class's zone. */
  readonly zone: string
  /** Of a learner for whom it closes later: when it would without their extra time. */
  readonly plainClosesAt?: number
}

type Assignment = {
  readonly items: readonly AssignmentItem[]
  readonly preset: Preset | null
  readonly minutes: number | null
  /** Wall times in the class's zone. */
  readonly opensLocal: string | null
  readonly dueLocal: string | null
}

/** The quiz that an assignment gives, with its rules; undefined where it gives lessons. A quiz closes when it is due. */
export function assignedQuiz(assignment: Assignment, zone: string): AssignedQuiz | undefined {
  const item = assignment.items.find(each => each.kind === 'quiz')
  const { preset, minutes, opensLocal, dueLocal } = assignment
  if (!item || preset === null) return undefined
  return {
    module: item.ref,
    preset,
    settings: settingsOf(preset, minutes),
    opensAt: opensLocal === null ? undefined : instantOf(opensLocal, zone),
    closesAt: dueLocal === null ? undefined : instantOf(dueLocal, zone),
    zone,
  }
}
