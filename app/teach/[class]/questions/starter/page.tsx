import type { Metadata } from 'next'
import { z } from 'zod'
import { Starter } from '#components/classroom/starter/starter.tsx'
import { Page } from '#components/ui/page.tsx'
import { PrintButton } from '#components/ui/print-button.client.tsx'
import { loadStarter } from '#server/classroom/load-starter.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'

export const metadata: Metadata = { title: 'Starter' }

const wanted = z.object({
  assignment: z.string().max(64).optional().catch(undefined),
  idea: z.string().max(100).catch(''),
})

export default async function StarterPage(props: PageProps<'/teach/[class]/questions/starter'>) {
  const { class: id } = await props.params
  const actor = await pageActor('teacher', `/teach/${id}/questions`)
  const asked = wanted.parse(await props.searchParams)
  const loaded = await forPage(loadStarter(actor, id, { ...asked, now: Date.now() }))
  const { assignment, idea, diagram } = loaded
  return (
    <Page
      title={idea.title}
      over={<a href={`/teach/${id}/questions?assignment=${assignment?.id ?? ''}`}>Questions</a>}
      lead={`Missed by ${idea.wrong} of ${idea.asked}. A starter of three minutes.`}
      aside={<PrintButton label="Print" />}
    >
      <Starter classId={id} idea={idea} diagram={diagram} />
    </Page>
  )
}
