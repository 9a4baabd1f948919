import type { Metadata } from 'next'
import { z } from 'zod'
import { ClassOverlay } from '#components/assessment/types/curve/class-overlay.tsx'
import { AssignmentChoice } from '#components/classroom/questions/assignment-choice.tsx'
import { QuestionsView } from '#components/classroom/questions/questions-view.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'
import { loadQuestionsReport } from '#server/classroom/load-questions-report.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'

export const metadata: Metadata = { title: 'Questions' }

const wanted = z.string().max(64).optional().catch(undefined)

export default async function QuestionsPage({ params, searchParams }: PageProps<'/teach/[class]/questions'>) {
  const { class: id } = await params
  const actor = await pageActor('teacher', `/teach/${id}/questions`)
  const asked = wanted.parse((await searchParams).assignment)
  const loaded = await forPage(loadQuestionsReport(actor, id, { assignment: asked, now: Date.now() }))
  const { class: owned, assignments, assignment, report } = loaded
  const answered = report.analysis.items.reduce((sum, item) => sum + item.counts.answered, 0)
  const pictures = new Map(
    report.questions.flatMap(({ id: question, curves }) =>
      curves ? [[question, <ClassOverlay key={question} curves={curves} />] as const] : [],
    ),
  )
  return (
    <Page
      wide
      title="Questions"
      over={<a href={`/teach/${id}`}>{owned.name}</a>}
      lead="What the class got wrong, why, and what to teach again tomorrow."
    >
      {assignment ? <AssignmentChoice assignments={assignments} current={assignment.id} /> : null}
      {assignment && answered > 0 ? (
        <QuestionsView classId={id} assignment={assignment.id} report={report} pictures={pictures} />
      ) : (
        <EmptyState
          title={assignment ? 'Nobody has answered yet.' : 'Nothing is assigned yet.'}
          action={<LinkButton href={`/teach/${id}`}>To the class</LinkButton>}
        >
          As soon as learners answer, this page says which ideas are misheld and what to do about it.
        </EmptyState>
      )}
    </Page>
  )
}
