import { ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { CheckField } from '#components/ui/check-field.tsx'
import { Section } from '#components/ui/section.tsx'
import type { FormCall } from '#domain/form-state.ts'

type RollOverFormProps = { readonly classId: string; readonly name: string; readonly rollOver: FormCall }

/** A new class for a new year, like this one. */
export function RollOverForm({ classId, name, rollOver }: RollOverFormProps) {
  return (
    <Section id="roll-over" title="Roll over to a new year">
      <p>A new class with the same assignments and later dates. This one stays as it is.</p>
      <ActionForm action={rollOver} submit="Make the new class" kind="secondary" hidden={{ class: classId }}>
        <ActionTextField
          id="roll-name"
          name="name"
          label="Name of the new class"
          defaultValue={name}
          maxLength={80}
        />
        <ActionTextField
          id="roll-weeks"
          name="weeks"
          type="number"
          label="Dates move by weeks"
          hint="Whole weeks keep the day of the week; the hour stays."
          defaultValue="52"
        />
        <CheckField id="roll-learners" name="learners" value="yes" label="Take the learners along" />
      </ActionForm>
    </Section>
  )
}
