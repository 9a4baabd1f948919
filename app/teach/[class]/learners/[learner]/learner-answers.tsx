import { LessonAnswers } from '#components/lesson/lesson-answers.tsx'
import { DecidedView } from '#components/progress/decided-view.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { Section } from '#components/ui/section.tsx'
import { loadDataSets } from '#server/content/load-data-sets.ts'
import type { LessonAttempts } from '#server/progress/read-lesson-attempts.ts'

/** Every answer of one learner in the assigned lessons, folded away lesson by lesson. */
export async function LearnerAnswers({
  lessons,
  timeZone,
}: {
  readonly lessons: readonly LessonAttempts[]
  readonly timeZone: string
}) {
  const dataSets = new Map((await loadDataSets()).map(set => [set.id, set]))
  return (
    <Section id="answers" title="Answers">
      {lessons.length === 0 ? (
        <EmptyState title="No answer in an assigned lesson yet.">
          Each answer will stand here with what was right and why.
        </EmptyState>
      ) : null}
      <div>
        {lessons.map(({ lesson, asked, questions, decided }) => (
          <Fold
            key={lesson.id}
            title={lesson.title}
            note={`${questions.length} of ${asked} questions answered`}
          >
            <LessonAnswers
              lesson={lesson.id}
              level={3}
              questions={questions}
              dataSets={dataSets}
              timeZone={timeZone}
            />
            <DecidedView tables={decided} level={3} />
          </Fold>
        ))}
      </div>
    </Section>
  )
}
