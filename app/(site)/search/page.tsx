import type { Metadata } from 'next'
import { z } from 'zod'
import { Search } from '#components/site/search/search.client.tsx'
import { Page } from '#components/ui/page.tsx'
import { search } from '#domain/content/search/search-index.ts'
import { loadSearchIndex } from '#server/content/load-search-index.ts'

type Props = { readonly searchParams: Promise<{ q?: string | string[] }> }

export const metadata: Metadata = {
  title: 'Search',
  description: 'Lessons and their sections, terms, ideas, data sets and sources of the course.',
}

/** The first answer comes with the page, so that it stands there without JavaScript; further ones are found in the browser. */
export default async function SearchPage({ searchParams }: Props) {
  const query = z
    .string()
    .trim()
    .catch('')
    .parse((await searchParams).q)
  const answer = query ? search(await loadSearchIndex(), query) : undefined
  return (
    <Page title="Search" lead="Lessons and their sections, terms, ideas, data sets and sources.">
      <Search served={{ query, answer }} />
    </Page>
  )
}
