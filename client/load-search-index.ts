import { readSearchIndex, type SearchIndex } from '#domain/content/search/search-index.ts'

/**
 * The index of the course, fetched from this site. What is typed is looked up in it and does not leave the browser.
 * @throws Error where the site does not answer with it.
 */
export async function loadSearchIndex(): Promise<SearchIndex> {
  const response = await fetch('/search/entries')
  if (!response.ok) throw new Error(`The index came with status ${response.status}.`)
  return readSearchIndex(await response.text())
}
