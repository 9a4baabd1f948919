'use client'

import { ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm, useField } from '#components/ui/action-form.client.tsx'
import { CheckField } from '#components/ui/check-field.tsx'
import { FieldGroup } from '#components/ui/field-group.tsx'
import type { FormCall } from '#domain/form-state.ts'
import { RecipientsField } from './recipients-field.client.tsx'

type Goals = {
  readonly steps: readonly { readonly id: string; readonly title: string }[]
  readonly questions: readonly { readonly id: string; readonly prompt: string; readonly points: number }[]
}

type SetUpFormProps = Goals & {
  readonly action: FormCall
  readonly classId: string
  readonly timeZone: string
  readonly learners: readonly { readonly person: string; readonly name: string; readonly userName: string }[]
  /** The address of the diagram in its state. */
  readonly at: string
}

/** A diagram as it was set up: what to find out with it, with what it is done, for whom, until when. */
export function SetUpForm({ action, classId, timeZone, learners, at, ...goals }: SetUpFormProps) {
  return (
    <ActionForm
      action={action}
      submit="Assign this set-up"
      also={{ label: 'Save as a draft', name: 'draft', value: 'yes' }}
      hidden={{ class: classId, at }}
    >
      <ActionTextField
        name="task"
        label="What to find out"
        maxLength={120}
        required
        hint="One sentence, such as: find the week in which magnets run out. The assignment is called so."
      />
      <GoalField {...goals} />
      <RecipientsField id="for" learners={learners} />
      <ActionTextField
        name="due"
        type="datetime-local"
        label="Due"
        optional
        hint={`On the clock of ${timeZone.replaceAll('_', ' ')}.`}
      />
    </ActionForm>
  )
}

function GoalField({ steps, questions }: Goals) {
  const first = questions[0]?.id ?? steps.at(-1)?.id ?? ''
  const { error, defaultValue = first } = useField('goal')
  const goals = [
    ...questions.map(({ id, prompt, points }) => ({
      id,
      label: `They answer: ${prompt}`,
      hint: `Graded: ${points} ${points === 1 ? 'point' : 'points'}, by running the diagram’s model on their state.`,
    })),
    ...steps.map(({ id, title }) => ({
      id,
      label: `They reach the step “${title}”`,
      hint: undefined,
    })),
  ]
  return (
    <FieldGroup
      id="goal"
      legend="Done when"
      hint="A step counts once it was seen since you assigned it, and gives no points."
      error={error}
    >
      {goals.map(({ id, label, hint }) => (
        <CheckField
          key={`${id}${defaultValue === id}`}
          id={`goal-${id}`}
          type="radio"
          name="goal"
          value={id}
          defaultChecked={id === defaultValue}
          label={label}
          hint={hint}
        />
      ))}
    </FieldGroup>
  )
}
