'use client'

import { useField, useListField } from '#components/ui/action-form.client.tsx'
import { CheckField } from '#components/ui/check-field.tsx'
import { FieldGroup } from '#components/ui/field-group.tsx'
import type { Recipients } from '#domain/classroom/recipients.ts'
import styles from './recipients-field.module.css'

type RecipientsFieldProps = {
  /** Tells two of these fields on one page apart. */
  readonly id: string
  readonly learners: readonly { readonly person: string; readonly name: string; readonly userName: string }[]
  readonly initial?: Recipients
}

/** Whom an assignment is for: the whole class, or those who are ticked in the list that opens then. */
export function RecipientsField({ id, learners, initial = 'class' }: RecipientsFieldProps) {
  const { error, chosen = initial === 'class' ? [] : initial } = useListField('learners')
  const { defaultValue: audience = initial === 'class' ? 'class' : 'learners' } = useField('audience')
  const way = (value: 'class' | 'learners') => ({
    id: `${id}-${value}`,
    type: 'radio' as const,
    name: 'audience',
    value,
    defaultChecked: audience === value,
  })
  return (
    <FieldGroup id={id} legend="For whom" error={error}>
      <div className={styles.ways}>
        <CheckField
          key={`class-${audience}`}
          {...way('class')}
          label="The whole class, also who joins later"
        />
        <CheckField
          key={`learners-${audience}`}
          {...way('learners')}
          label="Only those I choose"
          hint={learners.length === 0 ? 'There is nobody to choose yet.' : undefined}
        />
        <ul className={styles.learners} aria-label="Learners">
          {learners.map(({ person, name, userName }) => (
            <li key={`${person}${chosen.includes(person)}`}>
              <CheckField
                id={`${id}-${person}`}
                name="learners"
                value={person}
                defaultChecked={chosen.includes(person)}
                label={
                  <>
                    {name} <span className={styles.login}>{userName}</span>
                  </>
                }
              />
            </li>
          ))}
        </ul>
      </div>
    </FieldGroup>
  )
}
