import { Feedback } from '#components/assessment/feedback.tsx'
import { AttemptList } from '#components/progress/attempt-list.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { Section } from '#components/ui/section.tsx'
import type { LessonAttempts } from '#server/progress/read-lesson-attempts.ts'

/** Every answer of one learner in the assigned lessons, folded away lesson by lesson. */
export function LearnerAnswers({
  lessons,
  timeZone,
}: {
  readonly lessons: readonly LessonAttempts[]
  readonly timeZone: string
}) {
  return (
    <Section id="answers" title="Answers">
      {lessons.length === 0 ? (
        <EmptyState title="No answer in an assigned lesson yet.">
          Each answer will stand here with what was right and why.
        </EmptyState>
      ) : null}
      <div>
        {lessons.map(({ lesson, asked, questions }) => (
          <Fold
            key={lesson.id}
            title={lesson.title}
            note={`${questions.length} of ${asked} questions answered`}
          >
            {questions.map(({ attempts, ...question }) => (
              <AttemptList
                key={question.id}
                level={3}
                question={question}
                timeZone={timeZone}
                attempts={attempts.map(({ result, ...attempt }) => ({
                  ...attempt,
                  said: <Feedback result={result} lesson={undefined} />,
                }))}
              />
            ))}
          </Fold>
        ))}
      </div>
    </Section>
  )
}
