import type { Metadata } from 'next'
import { GlossaryList } from '#components/site/glossary-list.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { Page } from '#components/ui/page.tsx'
import { schemaOrgTerms } from '#domain/content/schema-org.ts'
import { loadGlossary } from '#server/content/load-glossary.ts'

export const metadata: Metadata = {
  title: 'Glossary',
  description:
    'The words of the subject in plain sentences, with the Chinese originals and the lessons that explain them.',
}

export default async function GlossaryPage() {
  const terms = await loadGlossary()
  return (
    <Page
      title="Glossary"
      lead="The words of the subject in plain sentences, with the Chinese original where there is one."
    >
      <GlossaryList terms={terms} />
      <JsonLd data={schemaOrgTerms(terms)} />
    </Page>
  )
}
