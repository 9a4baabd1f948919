import type { Metadata } from 'next'
import { DataSetList } from '#components/site/data-set-list.tsx'
import { Page } from '#components/ui/page.tsx'
import { loadDataSets } from '#server/content/load-data-sets.ts'

export const metadata: Metadata = {
  title: 'Data',
  description: 'Every data set behind the course, with its sources, its date and its licence.',
}

export default async function DataPage() {
  const sets = await loadDataSets()
  return (
    <Page
      title="Data"
      lead="Every table behind the course: what its columns mean, where it comes from, how far it can be trusted."
    >
      <DataSetList sets={sets} />
    </Page>
  )
}
