import { ReviewedQuestion } from '#components/assessment/quiz/reviewed-question.tsx'
import { pointsText } from '#components/assessment/verdict.ts'
import { Section } from '#components/ui/section.tsx'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import type { TaughtAttempt as Attempt } from '#server/classroom/read-taught-attempt.ts'

type TaughtAttemptProps = { readonly attempt: Attempt; readonly timeZone: string }

/** One attempt at an assigned quiz with every answer, what was right and why. */
export function TaughtAttempt({ attempt, timeZone }: TaughtAttemptProps) {
  const { number, answered, asked, score, submittedAt, isPending, questions } = attempt
  const standing = isPending ? 'waits for you to grade' : score ? pointsText(score) : 'open'
  return (
    <Section id={`attempt-${number}`} title={`Attempt ${number}: ${standing}`}>
      <p>
        {answered} of {asked} questions answered
        {submittedAt === undefined ? '.' : `, submitted on ${shortInstant(submittedAt, timeZone)}.`}
      </p>
      {questions.map(({ question, key, ...each }) => (
        <ReviewedQuestion
          key={question.id}
          {...each}
          anchor={`attempt-${number}-${each.position}`}
          question={question}
          answerKey={key}
        />
      ))}
    </Section>
  )
}
