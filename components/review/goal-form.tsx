import { ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { FormCall } from '#domain/form-state.ts'
import { addDays, type Day } from '#domain/review/day.ts'
import { comingDay, fullDay } from '#domain/review/describe-day.ts'
import styles from './section.module.css'

type GoalFormProps = {
  readonly day: Day
  readonly met: number
  readonly goal: { readonly day: Day; readonly recall: number; readonly from: string | undefined } | undefined
  readonly ownGoal: Day | undefined
  readonly set: FormCall
  readonly clear: FormCall
}

/** A day to know everything on, of one's own or a class's: with what would be known then without review. */
export function GoalForm({ day, met, goal, ownGoal, set, clear }: GoalFormProps) {
  return (
    <section aria-labelledby="goal" className={styles.section}>
      <h2 id="goal">A date to review towards</h2>
      {goal ? (
        <p>
          {goal.from === undefined ? 'You review' : `Your class ${goal.from} reviews`} towards{' '}
          <strong>{fullDay(goal.day)}</strong>, {comingDay(goal.day, day).split(',')[0]}. Ideas that would not
          last until then come earlier.
          {met > 0
            ? ` Without any review you would recall about ${tenths(goal.recall)} of ten ideas on that day.`
            : ''}
          {ownGoal !== undefined && goal.from !== undefined ? ` Your own date is ${fullDay(ownGoal)}.` : ''}
        </p>
      ) : null}
      {ownGoal === undefined ? (
        <ActionForm action={set} submit="Review towards this day" kind="secondary">
          <ActionTextField
            name="day"
            type="date"
            label="I have a test on"
            hint="Ideas that would not last until then come earlier."
            min={addDays(day, 1)}
          />
        </ActionForm>
      ) : (
        <ActionForm
          action={clear}
          submit={goal?.from === undefined ? 'Review without a date' : 'Take my own date back'}
          kind="secondary"
        />
      )}
    </section>
  )
}

function tenths(share: number): string {
  return (Math.round(share * 100) / 10).toFixed(1).replace('.0', '')
}
