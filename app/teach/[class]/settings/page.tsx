import type { Metadata } from 'next'
import { ClassSettings } from '#components/classroom/class-settings.tsx'
import { RollOverForm } from '#components/classroom/roll-over-form.tsx'
import { Page } from '#components/ui/page.tsx'
import { loadClass } from '#server/classroom/load-class.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { renameClassAction, reviewDayAction, rollOverAction, switchClassAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Settings' }

export default async function ClassSettingsPage({ params }: PageProps<'/teach/[class]/settings'>) {
  const { class: id } = await params
  const actor = await pageActor('teacher', `/teach/${id}/settings`)
  const { class: owned } = await forPage(loadClass(actor, id))
  return (
    <Page title="Settings" over={<a href={`/teach/${id}`}>{owned.name}</a>}>
      <ClassSettings
        taught={owned}
        rename={renameClassAction}
        change={switchClassAction}
        review={reviewDayAction}
      />
      <RollOverForm classId={id} name={owned.name} rollOver={rollOverAction} />
    </Page>
  )
}
