import type { Metadata } from 'next'
import { SourceRegister } from '#components/site/source-register.tsx'
import { Page } from '#components/ui/page.tsx'
import { loadSources } from '#server/content/load-sources.ts'

export const metadata: Metadata = {
  title: 'Sources',
  description: 'Every document the course cites, of what kind it is, and each place that cites it.',
}

export default async function SourcesPage() {
  return (
    <Page
      title="Sources"
      lead="Every document the course cites, of what kind it is, and each place that cites it."
    >
      <SourceRegister sources={await loadSources()} />
    </Page>
  )
}
