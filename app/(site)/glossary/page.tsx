import type { Metadata } from 'next'
import { GlossaryList } from '#components/site/glossary-list.tsx'
import { Page } from '#components/ui/page.tsx'
import { loadGlossary } from '#server/content/load-glossary.ts'

export const metadata: Metadata = {
  title: 'Glossary',
  description:
    'The words of the subject in plain sentences, with the Chinese originals and the lessons that explain them.',
}

export default async function GlossaryPage() {
  return (
    <Page
      title="Glossary"
      lead="The words of the subject in plain sentences, with the Chinese original where there is one."
    >
      <GlossaryList terms={await loadGlossary()} />
    </Page>
  )
}
