import type { Metadata } from 'next'
import { RemindForm } from '#components/classroom/remind-form.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'
import { describeInstant } from '#domain/classroom/wall-time.ts'
import { loadReminder } from '#server/classroom/load-reminder.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { remindAction } from './actions.ts'

export const metadata: Metadata = { title: 'Remind' }

export default async function RemindPage({ params }: PageProps<'/teach/[class]/remind/[assignment]'>) {
  const { class: id, assignment } = await params
  const actor = await pageActor('teacher', `/teach/${id}/remind/${assignment}`)
  const plan = await forPage(loadReminder(actor, id, { assignment, now: Date.now() }))
  const { class: owned, work, people, refusal } = plan
  const why = refusal ?? (people.length === 0 ? 'Everybody has finished.' : undefined)
  return (
    <Page
      title="Remind those who have not finished"
      over={<a href={`/teach/${id}`}>{owned.name}</a>}
      lead={
        work.dueAt === undefined
          ? `${work.title}.`
          : `${work.title}, due ${describeInstant(work.dueAt, owned.time_zone)}.`
      }
    >
      {why === undefined ? (
        <RemindForm classId={id} assignment={work.id} people={people} remind={remindAction} />
      ) : (
        <EmptyState
          title={why}
          action={<LinkButton href={`/teach/${id}/gradebook`}>To the gradebook</LinkButton>}
        >
          There is nobody to remind.
        </EmptyState>
      )}
    </Page>
  )
}
