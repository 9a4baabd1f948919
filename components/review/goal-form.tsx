import { ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { FormCall } from '#domain/form-state.ts'
import { addDays, type Day } from '#domain/review/day.ts'
import { comingDay, fullDay } from '#domain/review/describe-day.ts'
import styles from './section.module.css'

type GoalFormProps = {
  readonly day: Day
  readonly met: number
  readonly goal: { readonly day: Day; readonly recall: number } | undefined
  readonly set: FormCall
  readonly clear: FormCall
}

/** A day to know everything on: set, shown with what would be known then without review, or taken back. */
export function GoalForm({ day, met, goal, set, clear }: GoalFormProps) {
  return (
    <section aria-labelledby="goal" className={styles.section}>
      <h2 id="goal">A date to review towards</h2>
      {goal ? (
        <>
          <p>
            You review towards <strong>{fullDay(goal.day)}</strong>, {comingDay(goal.day, day).split(',')[0]}.
            Ideas that would not last until then come earlier.
            {met > 0
              ? ` Without any review you would recall about ${tenths(goal.recall)} of ten ideas on that day.`
              : ''}
          </p>
          <ActionForm action={clear} submit="Review without a date" kind="secondary" />
        </>
      ) : (
        <ActionForm action={set} submit="Review towards this day" kind="secondary">
          <ActionTextField
            name="day"
            type="date"
            label="I have a test on"
            hint="Ideas that would not last until then come earlier."
            min={addDays(day, 1)}
          />
        </ActionForm>
      )}
    </section>
  )
}

function tenths(share: number): string {
  return (Math.round(share * 100) / 10).toFixed(1).replace('.0', '')
}
