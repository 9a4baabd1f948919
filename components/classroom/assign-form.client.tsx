'use client'

import { ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { FormCall } from '#domain/form-state.ts'
import { type AssignableModule, ItemsField } from './items-field.client.tsx'
import { LateField } from './late-field.client.tsx'
import { RecipientsField } from './recipients-field.client.tsx'

type AssignFormProps = {
  readonly action: FormCall
  readonly classId: string
  readonly timeZone: string
  readonly modules: readonly AssignableModule[]
  readonly learners: readonly { readonly person: string; readonly name: string; readonly userName: string }[]
  /** What is chosen at first: ids of modules and lessons, and of learners where it is not for the whole class. */
  readonly chosen?: { readonly items: readonly string[]; readonly learners: readonly string[] }
}

/** Modules or single lessons, for whom, a due time on the class's clock, a title if the own one should not do. */
export function AssignForm({ action, classId, timeZone, modules, learners, chosen }: AssignFormProps) {
  const recipients = chosen && chosen.learners.length > 0 ? chosen.learners : 'class'
  return (
    <ActionForm
      action={action}
      submit="Assign"
      also={{ label: 'Save as a draft', name: 'draft', value: 'yes' }}
      hidden={{ class: classId }}
    >
      <ItemsField modules={modules} initial={chosen?.items} />
      <RecipientsField id="for" learners={learners} initial={recipients} />
      <ActionTextField
        name="due"
        type="datetime-local"
        label="Due"
        optional
        hint={`On the clock of ${timeZone.replaceAll('_', ' ')}.`}
      />
      <LateField />
      <ActionTextField
        name="title"
        label="Title"
        optional
        maxLength={120}
        hint="Left empty, it is called after what it holds."
      />
    </ActionForm>
  )
}
