import type { Metadata } from 'next'
import { LessonAnswers } from '#components/lesson/lesson-answers.tsx'
import { DecidedView } from '#components/progress/decided-view.tsx'
import { RestartLesson } from '#components/progress/restart-lesson.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'
import { lessonFromSegment } from '#domain/progress/lesson-address.ts'
import { loadDataSets } from '#server/content/load-data-sets.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { loadLessonAttempts } from '#server/progress/load-lesson-attempts.ts'
import { restartAction } from './actions.ts'

export const metadata: Metadata = { title: 'Your answers' }

type Props = { readonly params: Promise<{ lesson: string }> }

export default async function LessonAnswersPage({ params }: Props) {
  const { lesson: segment } = await params
  const person = await pageActor('signed-in', `/progress/${segment}`)
  const id = lessonFromSegment(segment)
  const { lesson, asked, questions, decided, restarts } = await forPage(loadLessonAttempts(person, id))
  const dataSets = new Map((await loadDataSets()).map(set => [set.id, set]))
  const toLesson = <LinkButton href={`/learn/${lesson.id}`}>Open the lesson</LinkButton>
  return (
    <Page
      over="Your answers"
      title={lesson.title}
      lead={questions.length > 0 ? `${questions.length} of ${asked} questions answered.` : undefined}
      aside={toLesson}
    >
      {questions.length + decided.length === 0 ? (
        <EmptyState title="You have not answered anything in this lesson yet." action={toLesson}>
          Each answer you give stands here, with what was right and why.
        </EmptyState>
      ) : null}
      <LessonAnswers
        lesson={lesson.id}
        questions={questions}
        dataSets={dataSets}
        timeZone={person.timeZone}
      />
      <DecidedView tables={decided} />
      {questions.length + decided.length > 0 ? (
        <RestartLesson
          lesson={lesson.id}
          restarts={restarts}
          timeZone={person.timeZone}
          restart={restartAction}
        />
      ) : null}
    </Page>
  )
}
