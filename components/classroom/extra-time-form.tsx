import { ActionSelectField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { Section } from '#components/ui/section.tsx'
import { TIME_FACTORS, timeFactorText } from '#domain/assessment/time-factor.ts'
import type { FormCall } from '#domain/form-state.ts'

type ExtraTimeFormProps = {
  readonly classId: string
  readonly learner: string
  readonly factor: number
  readonly change: FormCall
}

/** A learner's standing extra time for quizzes with a limit. */
export function ExtraTimeForm({ classId, learner, factor, change }: ExtraTimeFormProps) {
  return (
    <Section id="extra-time" title="Extra time">
      <ActionForm action={change} submit="Save" kind="secondary" hidden={{ class: classId, learner }}>
        <ActionSelectField
          name="factor"
          label="More time in quizzes with a limit"
          hint="For attempts begun from now on, in every class. A quiz closes later for the learner, too, by what the extra time adds; without a limit, a day later. The learner sees both before beginning; no other learner does."
          defaultValue={String(factor)}
          options={TIME_FACTORS.map(each => ({
            value: String(each),
            label: timeFactorText(each),
          }))}
        />
      </ActionForm>
    </Section>
  )
}
