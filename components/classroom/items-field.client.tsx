'use client'

import { useListField } from '#components/ui/action-form.client.tsx'
import { CheckField } from '#components/ui/check-field.tsx'
import { FieldGroup } from '#components/ui/field-group.tsx'
import styles from './assign-form.module.css'

export type AssignableModule = {
  readonly id: string
  readonly title: string
  readonly lessons: readonly { readonly id: string; readonly title: string; readonly minutes: number }[]
}

type ItemsFieldProps = {
  readonly modules: readonly AssignableModule[]
  /** Ids of modules and lessons that are chosen at first. */
  readonly initial?: readonly string[]
}

/** Modules, or single lessons of them, to be given to learners. */
export function ItemsField({ modules, initial = [] }: ItemsFieldProps) {
  const { error, chosen = initial } = useListField('items')
  const field = (id: string) => ({
    // A check box takes its default only when it mounts.
    key: `${id}${chosen.includes(id)}`,
    id: `item-${id}`,
    name: 'items',
    value: id,
    defaultChecked: chosen.includes(id),
  })
  return (
    <FieldGroup id="items" legend="What to do" hint="A whole module, or single lessons." error={error}>
      <div className={styles.modules}>
        {modules.map(module => {
          const { key, ...whole } = field(module.id)
          return (
            <div key={module.id}>
              <CheckField key={key} {...whole} label={<strong>{module.title}</strong>} />
              <div className={styles.lessons}>
                {module.lessons.map(lesson => {
                  const { key: own, ...single } = field(lesson.id)
                  return (
                    <CheckField key={own} {...single} label={`${lesson.title} (${lesson.minutes} min)`} />
                  )
                })}
              </div>
            </div>
          )
        })}
      </div>
    </FieldGroup>
  )
}
