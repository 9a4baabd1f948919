import { howSure } from '#components/assessment/how-sure.ts'
import { pointsText } from '#components/assessment/verdict.ts'
import type { DataSets } from '#components/lesson/answered-diagram.tsx'
import { Replay } from '#components/lesson/replay.tsx'
import { ReviewedAnswer } from '#components/lesson/reviewed-answer.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { Section } from '#components/ui/section.tsx'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import type { TaughtAttempt as Attempt } from '#server/classroom/read-taught-attempt.ts'

type TaughtAttemptProps = {
  readonly attempt: Attempt
  readonly dataSets: DataSets
  readonly timeZone: string
}

/** One attempt at an assigned quiz: every answer in the order it was given, and each question as it was submitted. */
export function TaughtAttempt({ attempt, dataSets, timeZone }: TaughtAttemptProps) {
  const { number, answered, asked, score, submittedAt, isPending, questions, replay } = attempt
  const standing = isPending ? 'waits for you to grade' : score ? pointsText(score) : 'open'
  return (
    <Section id={`attempt-${number}`} title={`Attempt ${number}: ${standing}`}>
      <p>
        {answered} of {asked} questions answered
        {submittedAt === undefined ? '.' : `, submitted on ${shortInstant(submittedAt, timeZone)}.`}
      </p>
      {replay.length > 1 ? (
        <Fold title="In the order they were given" note={`${replay.length} answers, step by step`}>
          <Replay id={`attempt-${number}-replay`} steps={replay} dataSets={dataSets} timeZone={timeZone} />
        </Fold>
      ) : null}
      {questions.map(each => (
        <ReviewedAnswer
          key={each.question.id}
          {...each}
          anchor={`attempt-${number}-${each.position}`}
          how={howSure(each)}
          dataSets={dataSets}
        />
      ))}
    </Section>
  )
}
