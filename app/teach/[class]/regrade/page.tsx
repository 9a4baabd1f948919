import type { Metadata } from 'next'
import { RegradeView } from '#components/classroom/regrade-view.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'
import { loadClassRegrade } from '#server/classroom/load-class-regrade.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { regradeAction } from './actions.ts'

export const metadata: Metadata = { title: 'Corrected questions' }

export default async function RegradePage({ params }: PageProps<'/teach/[class]/regrade'>) {
  const { class: id } = await params
  const actor = await pageActor('teacher', `/teach/${id}/regrade`)
  const { class: owned, questions } = await forPage(loadClassRegrade(actor, id))
  return (
    <Page
      title="Corrected questions"
      over={<a href={`/teach/${id}`}>{owned.name}</a>}
      lead="When a question is corrected, answers keep the score they had until you score them again. The former scores are kept, and learners see that it was done."
    >
      {questions.length === 0 ? (
        <EmptyState
          title="Every answer has the score that its question gives today."
          action={<LinkButton href={`/teach/${id}/gradebook`}>To the gradebook</LinkButton>}
        >
          If a question of an assigned lesson is corrected, it will stand here with what would change for
          whom.
        </EmptyState>
      ) : null}
      {questions.map(({ asked, gains, losses, ...rest }) => (
        <RegradeView
          key={asked.question.id}
          classId={id}
          question={asked.question}
          gains={gains.length}
          losses={losses.length}
          unscorable={rest.unscorable}
          judged={rest.judged}
          learners={rest.learners}
          regrade={regradeAction}
        />
      ))}
    </Page>
  )
}
