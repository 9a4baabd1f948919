import 'server-only'
import type { StoredAssignment } from '#db/assignments.ts'
import type { Preset } from '#domain/assessment/release.ts'
import { lessonsOf } from '#domain/classroom/assigned-work.ts'
import type { AssignmentItem } from '#domain/classroom/assignment-item.ts'
import type { LateRule } from '#domain/classroom/late-rule.ts'
import type { Recipients } from '#domain/classroom/recipients.ts'
import { refuseQuizTimes } from '#domain/classroom/refuse-quiz-times.ts'
import { Problem } from '#domain/problem.ts'
import { demandLearners } from '#server/classroom/demand-learners.ts'
import type { TaughtClass } from '#server/classroom/policy.ts'
import { loadCourse } from '#server/content/load-course.ts'

/** What is left out stays as it is. */
export type AssignmentEdit = {
  readonly title: string
  /** Wall times in the class's zone; only a quiz opens. */
  readonly dueLocal: string | null
  readonly opensLocal?: string | null | undefined
  readonly recipients?: Recipients | undefined
  /** Of one that gives lessons; what a re-check asks stays as it is. */
  readonly items?: readonly AssignmentItem[] | undefined
  /** What late answers count; of one that gives lessons. */
  readonly late?: LateRule | undefined
  /** Of a quiz. */
  readonly preset?: Preset | undefined
  readonly minutes?: number | null | undefined
}

/**
 * An assignment as it would be after an edit; nothing is written.
 * @throws Problem `bad-input` for times, lessons or learners that make no sense.
 */
export async function editedAssignment(
  owned: TaughtClass,
  before: StoredAssignment,
  { title, dueLocal, recipients, ...edit }: AssignmentEdit,
): Promise<StoredAssignment> {
  const audience = recipients === undefined ? before.audience : recipients === 'class' ? 'class' : 'learners'
  const learners = recipients === undefined ? before.learners : await demandLearners(owned, recipients)
  const after = { ...before, title, due_local: dueLocal, audience, learners } as const
  return before.preset === null
    ? { ...after, items: await editedItems(before, edit.items), ...editedLate(edit.late) }
    : { ...after, ...editedRules(before, before.preset, { dueLocal, ...edit }) }
}

function editedLate(late: LateRule | undefined) {
  return late ? { late_percent: late.perDay, late_days: late.days } : {}
}

function isSetUp({ items }: StoredAssignment): boolean {
  return items.some(each => each.kind === 'diagram')
}

async function editedItems(
  before: StoredAssignment,
  items: readonly AssignmentItem[] | undefined,
): Promise<StoredAssignment['items']> {
  if (items === undefined || before.rechecks !== null || isSetUp(before)) return before.items
  const course = await loadCourse()
  if (items.length === 0 || items.some(item => lessonsOf([item], course).length === 0)) {
    const message = 'Choose at least one module or lesson.'
    throw new Problem('bad-input', message, [{ path: 'items', message }])
  }
  return items.map((item, position) => ({ ...item, assignment: before.id, position }))
}

function editedRules(
  before: StoredAssignment,
  had: Preset,
  edit: Pick<AssignmentEdit, 'dueLocal' | 'opensLocal' | 'preset' | 'minutes'>,
): Pick<StoredAssignment, 'preset' | 'minutes' | 'opens_local'> {
  const preset = edit.preset ?? had
  const minutes = edit.minutes === undefined ? before.minutes : edit.minutes
  const opensLocal = edit.opensLocal === undefined ? before.opens_local : edit.opensLocal
  const wrong = refuseQuizTimes({ preset, opensLocal, dueLocal: edit.dueLocal })
  if (wrong) throw new Problem('bad-input', wrong.message, [wrong])
  return { preset, minutes, opens_local: opensLocal }
}
