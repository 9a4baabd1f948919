import type { Metadata } from 'next'
import { z } from 'zod'
import { AnswerGrid } from '#components/classroom/answers/answer-grid.client.tsx'
import { AnswerKey } from '#components/classroom/answers/answer-key.tsx'
import { NumberedQuestions } from '#components/classroom/answers/numbered-questions.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'
import { PrintButton } from '#components/ui/print-button.client.tsx'
import { Section } from '#components/ui/section.tsx'
import { ANSWER_ORDERS } from '#domain/classroom/answer-grid.ts'
import { basisSentence } from '#domain/classroom/report-basis.ts'
import { loadAnswers } from '#server/classroom/load-answers.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'

export const metadata: Metadata = { title: 'Answers' }

const wanted = z.object({
  assignment: z.string().max(64).optional().catch(undefined),
  order: z.enum(ANSWER_ORDERS).catch('course'),
})

export default async function AnswersPage(props: PageProps<'/teach/[class]/questions/answers'>) {
  const { class: id } = await props.params
  const actor = await pageActor('teacher', `/teach/${id}/questions/answers`)
  const asked = wanted.parse(await props.searchParams)
  const loaded = await forPage(loadAnswers(actor, id, { ...asked, now: Date.now() }))
  const { assignment, basis, grid, names, questions } = loaded
  const over = <a href={`/teach/${id}/questions?assignment=${assignment?.id ?? ''}`}>Questions</a>
  if (!assignment || grid.rows.length === 0)
    return (
      <Page title="Answers" over={over}>
        <EmptyState title="Nobody has answered yet.">
          As soon as learners answer, each has a row here.
        </EmptyState>
      </Page>
    )
  const other = asked.order === 'blocks' ? 'course' : 'blocks'
  return (
    <Page
      wide
      title={assignment.title}
      over={over}
      lead={basisSentence(basis)}
      aside={
        <>
          <LinkButton href={`?assignment=${assignment.id}&order=${other}`}>
            {other === 'blocks' ? 'Sort so that blocks show' : 'In the order of the course'}
          </LinkButton>
          <PrintButton label="Print" />
        </>
      }
    >
      <AnswerKey />
      <AnswerGrid grid={grid} results={`/teach/${id}/gradebook/${assignment.id}`} names={names} />
      <Section id="questions" title="The questions">
        <NumberedQuestions classId={id} questions={questions} />
      </Section>
    </Page>
  )
}
