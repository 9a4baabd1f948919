import type { Metadata } from 'next'
import { GradebookTable } from '#components/classroom/gradebook-table.tsx'
import { GradebookGrid } from '#components/classroom/grid/gradebook-grid.client.tsx'
import { ScoreFiles } from '#components/classroom/score-files.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Note } from '#components/ui/note.tsx'
import { Page } from '#components/ui/page.tsx'
import { packGrid } from '#domain/classroom/grid.ts'
import { loadGradebook } from '#server/classroom/load-gradebook.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'

export const metadata: Metadata = { title: 'Gradebook' }

export default async function GradebookPage({ params, searchParams }: PageProps<'/teach/[class]/gradebook'>) {
  const { class: id } = await params
  const isTable = (await searchParams).view === 'table'
  const actor = await pageActor('teacher', `/teach/${id}/gradebook`)
  const { class: owned, learners, ...book } = await forPage(loadGradebook(actor, id, Date.now()))
  const empty =
    learners.length === 0
      ? 'Nobody has joined yet.'
      : book.assignments.length === 0
        ? 'Nothing assigned yet.'
        : undefined
  const here = `/teach/${id}/gradebook`
  return (
    <Page
      wide
      title="Gradebook"
      over={<a href={`/teach/${id}`}>{owned.name}</a>}
      lead="The best answer to each question counts, or what you set."
      aside={
        isTable ? (
          <LinkButton href={here}>As a heat-map</LinkButton>
        ) : (
          <LinkButton href={`${here}?view=table`}>As a table to print</LinkButton>
        )
      }
    >
      {empty ? (
        <EmptyState title={empty} action={<LinkButton href={`/teach/${id}`}>To the class</LinkButton>}>
          The gradebook fills as soon as learners answer what is assigned.
        </EmptyState>
      ) : isTable ? (
        <GradebookTable classId={id} timeZone={owned.time_zone} learners={learners} book={book} />
      ) : (
        <GradebookGrid classId={id} timeZone={owned.time_zone} grid={packGrid(book, learners)} />
      )}
      {empty ? null : (
        <Note>
          The mean is over assignments that are done, scored by you or past their due date. What is unanswered
          then counts as nothing; what is excused or not assigned to a learner is left out, and so are the
          points of answers that wait for you.
        </Note>
      )}
      {empty ? null : (
        <section aria-labelledby="elsewhere">
          <h2 id="elsewhere">Take it elsewhere</h2>
          <ScoreFiles classId={id} />
        </section>
      )}
    </Page>
  )
}
