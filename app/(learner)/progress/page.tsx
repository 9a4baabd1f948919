import type { Metadata } from 'next'
import { LessonTable } from '#components/progress/lesson-table.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'
import { ProgressBar } from '#components/ui/progress-bar.tsx'
import { pageActor } from '#server/http/page-actor.ts'
import { loadProgressOverview } from '#server/progress/load-progress-overview.ts'

export const metadata: Metadata = { title: 'Progress' }

export default async function ProgressPage() {
  const person = await pageActor('signed-in', '/progress')
  const { modules, continue: place } = await loadProgressOverview(person, Date.now())
  if (!place) {
    return (
      <Page title="Progress">
        <EmptyState
          title="Nothing here yet."
          action={
            <LinkButton kind="primary" href="/">
              Choose a lesson
            </LinkButton>
          }
        >
          As soon as you read a lesson or answer a question, it stands here.
        </EmptyState>
      </Page>
    )
  }
  const href = `/learn/${place.lesson}${place.anchor ? `#${place.anchor}` : ''}`
  return (
    <Page
      wide
      title="Progress"
      lead="A lesson is done when its questions are answered, right or wrong."
      aside={
        <LinkButton kind="primary" href={href}>
          Go on where you stopped
        </LinkButton>
      }
    >
      {modules.map(({ id, title, lessons }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <ProgressBar
            label="Lessons done"
            value={lessons.filter(lesson => lesson.completed).length}
            max={lessons.length}
          />
          <LessonTable caption={title} lessons={lessons} timeZone={person.timeZone} />
        </section>
      ))}
    </Page>
  )
}
