'use client'

import { ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm, useField } from '#components/ui/action-form.client.tsx'
import { CheckField } from '#components/ui/check-field.tsx'
import { FieldGroup } from '#components/ui/field-group.tsx'
import type { FormCall } from '#domain/form-state.ts'
import styles from './assign-form.module.css'

export type AssignableModule = {
  readonly id: string
  readonly title: string
  readonly lessons: readonly { readonly id: string; readonly title: string; readonly minutes: number }[]
}

type AssignFormProps = {
  readonly action: FormCall
  readonly classId: string
  readonly timeZone: string
  readonly modules: readonly AssignableModule[]
}

/** Modules or single lessons, a due time on the class's clock, a title if the own one should not do. */
export function AssignForm({ action, classId, timeZone, modules }: AssignFormProps) {
  return (
    <ActionForm action={action} submit="Assign" hidden={{ class: classId }}>
      <ItemsField modules={modules} />
      <ActionTextField
        name="due"
        type="datetime-local"
        label="Due"
        optional
        hint={`On the clock of ${timeZone.replaceAll('_', ' ')}. Later answers count too; they are marked late.`}
      />
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

function ItemsField({ modules }: { readonly modules: readonly AssignableModule[] }) {
  const { error } = useField('items')
  return (
    <FieldGroup id="items" legend="What to do" hint="A whole module, or single lessons." error={error}>
      {modules.map(module => (
        <div key={module.id}>
          <CheckField
            id={`item-${module.id}`}
            name="items"
            value={module.id}
            label={<strong>{module.title}</strong>}
          />
          <div className={styles.lessons}>
            {module.lessons.map(lesson => (
              <CheckField
                key={lesson.id}
                id={`item-${lesson.id}`}
                name="items"
                value={lesson.id}
                label={`${lesson.title} (${lesson.minutes} min)`}
              />
            ))}
          </div>
        </div>
      ))}
    </FieldGroup>
  )
}
