import type { Metadata } from 'next'
import { CanvasFill } from '#components/classroom/canvas-fill.client.tsx'
import { Page } from '#components/ui/page.tsx'
import { loadScoreSheet } from '#server/classroom/load-score-sheet.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'

export const metadata: Metadata = { title: 'Fill a Canvas export' }

export default async function CanvasPage({ params }: PageProps<'/teach/[class]/gradebook/canvas'>) {
  const { class: id } = await params
  const actor = await pageActor('teacher', `/teach/${id}/gradebook/canvas`)
  const sheet = await forPage(loadScoreSheet(actor, id, Date.now()))
  return (
    <Page
      title="Fill a Canvas export"
      over={<a href={`/teach/${id}/gradebook`}>{sheet.className}: gradebook</a>}
      lead="Export the gradebook in Canvas, choose that file here, and import the filled one there. The file stays in your browser."
    >
      <CanvasFill sheet={sheet} />
    </Page>
  )
}
