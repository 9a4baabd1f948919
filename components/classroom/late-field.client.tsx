'use client'

import { ActionTextField } from '#components/ui/action-fields.client.tsx'
import { useField } from '#components/ui/action-form.client.tsx'
import { CheckField } from '#components/ui/check-field.tsx'
import { FieldGroup } from '#components/ui/field-group.tsx'
import { LATE_IN_FULL, type LateRule } from '#domain/classroom/late-rule.ts'
import styles from './late-field.module.css'

const WAYS = [
  { value: 'full', label: 'It counts in full', hint: 'It is only shown as late.' },
  { value: 'less', label: 'It counts less for each day' },
  { value: 'not', label: 'It does not count', hint: 'Answers given after the due time earn nothing.' },
] as const

/** What answers count that come after the due time; learners read it before they begin. */
export function LateField({ initial = LATE_IN_FULL }: { readonly initial?: LateRule }) {
  const { error, defaultValue = wayOf(initial) } = useField('late')
  return (
    <FieldGroup id="late" legend="Late work" error={error}>
      <div className={styles.ways}>
        {WAYS.map(({ value, ...said }) => (
          <CheckField
            key={`${value}${defaultValue}`}
            id={`late-${value}`}
            type="radio"
            name="late"
            value={value}
            defaultChecked={value === defaultValue}
            {...said}
          />
        ))}
        <div className={styles.less}>
          <ActionTextField
            name="percent"
            type="number"
            min={1}
            max={100}
            label="Percent less for each day begun after the due time"
            defaultValue={initial.perDay || 10}
          />
        </div>
        <div className={styles.days}>
          <ActionTextField
            name="days"
            type="number"
            min={1}
            max={365}
            label="Taken for how many days"
            optional
            hint="Left empty, without end. By the calendar of the class: a day ends at the hour at which it is due."
            defaultValue={initial.days || ''}
          />
        </div>
      </div>
    </FieldGroup>
  )
}

function wayOf({ perDay, days }: LateRule): (typeof WAYS)[number]['value'] {
  if (days === 0) return 'not'
  return perDay === 0 ? 'full' : 'less'
}
