import { Section } from '#components/ui/section.tsx'

type LearnerHabitProps = {
  readonly name: string
  /** Of the last `ofDays`. */
  readonly daysReviewed: number
  readonly ofDays: number
  readonly due: number
}

/** How regularly one learner reviews, in two counts. */
export function LearnerHabit({ name, daysReviewed, ofDays, due }: LearnerHabitProps) {
  return (
    <Section id="review" title="Review">
      <p>
        {name} reviewed on {daysReviewed} of the last {ofDays} days.{' '}
        {due === 0
          ? 'Nothing waits to be reviewed.'
          : `${due} ${due === 1 ? 'idea waits' : 'ideas wait'} to be reviewed.`}
      </p>
    </Section>
  )
}
