'use client'

import { ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { Preset } from '#domain/assessment/release.ts'
import type { LateRule } from '#domain/classroom/late-rule.ts'
import type { Recipients } from '#domain/classroom/recipients.ts'
import type { FormCall } from '#domain/form-state.ts'
import { type AssignableModule, ItemsField } from './items-field.client.tsx'
import { LateField } from './late-field.client.tsx'
import { PresetField } from './preset-field.client.tsx'
import { RecipientsField } from './recipients-field.client.tsx'

type AssignmentFormProps = {
  readonly action: FormCall
  readonly classId: string
  readonly timeZone: string
  readonly assignment: {
    readonly id: string
    readonly version: number
    readonly title: string
    readonly opens_local: string | null
    readonly due_local: string | null
    readonly preset: Preset | null
    readonly minutes: number | null
    readonly late_percent: number
    readonly late_days: number | null
    readonly items: readonly { readonly kind: string; readonly ref: string }[]
    /** Of a re-check: what it checks again. */
    readonly rechecks: string | null
    readonly recipients: Recipients
    readonly isDraft: boolean
  }
  readonly modules: readonly AssignableModule[]
  readonly learners: readonly { readonly person: string; readonly name: string; readonly userName: string }[]
}

/** Everything about an assignment that its teacher can change; of one that has begun, it asks back what that means. */
export function AssignmentForm(props: AssignmentFormProps) {
  const { action, classId, timeZone, assignment, modules, learners } = props
  const { id, version, title, preset, due_local, items, recipients, isDraft } = assignment
  const clock = `On the clock of ${timeZone.replaceAll('_', ' ')}.`
  return (
    <ActionForm action={action} submit="Save" hidden={{ class: classId, assignment: id, version }}>
      <ActionTextField name="title" label="Title" defaultValue={title} maxLength={120} />
      <RecipientsField id="for" learners={learners} initial={recipients} />
      <ActionTextField
        name="due"
        type="datetime-local"
        label={preset ? 'Closes' : 'Due'}
        hint={preset && !isDraft ? `${clock} Another time holds for attempts that have begun, too.` : clock}
        optional
        defaultValue={due_local ?? ''}
      />
      {preset === null ? (
        <Lessons
          modules={modules}
          chosen={items.map(each => each.ref)}
          late={{ perDay: assignment.late_percent, days: assignment.late_days }}
          isFixed={assignment.rechecks !== null || items.some(each => each.kind === 'diagram')}
        />
      ) : (
        <QuizFields preset={preset} assignment={assignment} clock={clock} />
      )}
    </ActionForm>
  )
}

type LessonsProps = {
  readonly modules: readonly AssignableModule[]
  readonly chosen: readonly string[]
  readonly late: LateRule
  readonly isFixed: boolean
}

/** `lessons` goes along, so that none ticked can be told from none to tick. */
function Lessons({ modules, chosen, late, isFixed }: LessonsProps) {
  if (isFixed) return null
  return (
    <>
      <LateField initial={late} />
      <input type="hidden" name="lessons" value="yes" />
      <ItemsField modules={modules} initial={chosen} />
    </>
  )
}

type QuizFieldsProps = Pick<AssignmentFormProps, 'assignment'> & {
  readonly preset: Preset
  readonly clock: string
}

function QuizFields({ preset, assignment, clock }: QuizFieldsProps) {
  return (
    <>
      <PresetField initial={preset} />
      <ActionTextField
        name="minutes"
        type="number"
        min={1}
        max={600}
        label="Minutes for an attempt"
        optional
        hint="Left empty, there is no limit. Attempts that have begun keep the rules and the limit they began with."
        defaultValue={assignment.minutes ?? ''}
      />
      <ActionTextField
        name="opens"
        type="datetime-local"
        label="Opens"
        optional
        hint={`${clock} Left empty, it opens at once.`}
        defaultValue={assignment.opens_local ?? ''}
      />
    </>
  )
}
