import type { Metadata } from 'next'
import { GradingTable } from '#components/classroom/grading-table.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'
import { loadGrading } from '#server/classroom/load-grading.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'

export const metadata: Metadata = { title: 'Grading' }

export default async function GradingPage({ params }: PageProps<'/teach/[class]/grading'>) {
  const { class: id } = await params
  const actor = await pageActor('teacher', `/teach/${id}/grading`)
  const { class: owned, questions } = await forPage(loadGrading(actor, id))
  const waiting = questions.reduce((sum, each) => sum + each.waiting, 0)
  return (
    <Page
      title="Grading"
      over={<a href={`/teach/${id}`}>{owned.name}</a>}
      lead={
        questions.length > 0
          ? `${waiting === 1 ? '1 answer waits' : `${waiting} answers wait`} for you. Everything else is scored by the course.`
          : undefined
      }
      aside={<LinkButton href={`/teach/${id}/regrade`}>Corrected questions</LinkButton>}
    >
      {questions.length === 0 ? (
        <EmptyState
          title="Nothing to read yet."
          action={<LinkButton href={`/teach/${id}`}>To the class</LinkButton>}
        >
          Written answers, and short texts that the course does not know, come here when learners give them in
          an assigned lesson.
        </EmptyState>
      ) : (
        <GradingTable classId={id} questions={questions} />
      )}
    </Page>
  )
}
