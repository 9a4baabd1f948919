'use client'

import { ActionSelectField, ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { FormCall } from '#domain/form-state.ts'
import { PresetField } from './preset-field.client.tsx'
import { RecipientsField } from './recipients-field.client.tsx'

type AssignQuizFormProps = {
  readonly action: FormCall
  readonly classId: string
  readonly timeZone: string
  /** Modules that have a quiz. */
  readonly modules: readonly { readonly id: string; readonly title: string; readonly questions: number }[]
  readonly learners: readonly { readonly person: string; readonly name: string; readonly userName: string }[]
}

/** A module's quiz, the rules it is taken by, for whom, its times on the class's clock, and what learners will see when. */
export function AssignQuizForm({ action, classId, timeZone, modules, learners }: AssignQuizFormProps) {
  const clock = `On the clock of ${timeZone.replaceAll('_', ' ')}.`
  return (
    <ActionForm
      action={action}
      submit="Assign the quiz"
      also={{ label: 'Save as a draft', name: 'draft', value: 'yes' }}
      hidden={{ class: classId }}
    >
      <ActionSelectField
        id="quiz-module"
        name="module"
        label="Quiz of"
        options={modules.map(({ id, title, questions }) => ({
          value: id,
          label: `${title} (${questions} questions)`,
        }))}
      />
      <PresetField />
      <RecipientsField id="quiz-for" learners={learners} />
      <ActionTextField
        id="quiz-minutes"
        name="minutes"
        type="number"
        min={1}
        max={600}
        label="Minutes for an attempt"
        optional
        hint="Left empty, there is no limit. A learner’s extra time is added by itself, and the quiz closes later for them by as much."
      />
      <ActionTextField
        id="quiz-opens"
        name="opens"
        type="datetime-local"
        label="Opens"
        optional
        hint={`${clock} Left empty, it opens at once.`}
      />
      <ActionTextField
        id="quiz-due"
        name="due"
        type="datetime-local"
        label="Closes"
        optional
        hint={`${clock} It is due then, and open attempts are submitted. A test has to close.`}
      />
      <ActionTextField
        id="quiz-title"
        name="title"
        label="Title"
        optional
        maxLength={120}
        hint="Left empty, it is called after the module."
      />
    </ActionForm>
  )
}
