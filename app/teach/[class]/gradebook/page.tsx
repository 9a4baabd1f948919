import type { Metadata } from 'next'
import { GradebookTable } from '#components/classroom/gradebook-table.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'
import { loadGradebook } from '#server/classroom/load-gradebook.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'

export const metadata: Metadata = { title: 'Gradebook' }

export default async function GradebookPage({ params }: PageProps<'/teach/[class]/gradebook'>) {
  const { class: id } = await params
  const actor = await pageActor('teacher', `/teach/${id}/gradebook`)
  const { class: owned, learners, ...book } = await forPage(loadGradebook(actor, id, Date.now()))
  const empty =
    learners.length === 0
      ? 'Nobody has joined yet.'
      : book.assignments.length === 0
        ? 'Nothing assigned yet.'
        : undefined
  return (
    <Page
      wide
      title="Gradebook"
      over={<a href={`/teach/${id}`}>{owned.name}</a>}
      lead="The best answer to each question counts. The mean is over assignments that are done or past their due date; what is unanswered then counts as nothing."
    >
      {empty ? (
        <EmptyState title={empty} action={<LinkButton href={`/teach/${id}`}>To the class</LinkButton>}>
          The gradebook fills as soon as learners answer what is assigned.
        </EmptyState>
      ) : (
        <GradebookTable classId={id} timeZone={owned.time_zone} learners={learners} book={book} />
      )}
    </Page>
  )
}
