import 'server-only'
import { buildSearchIndex, type SearchIndex } from '#domain/content/search/search-index.ts'
import { listSearchEntries } from '#server/content/list-search-entries.ts'
import { loadContent } from '#server/content/load-content.ts'

const kept = new WeakMap<object, SearchIndex>()

/** The index of all that a visitor may find; built once for each state of the content. */
export async function loadSearchIndex(root?: string): Promise<SearchIndex> {
  const content = loadContent(root)
  const before = kept.get(content)
  if (before) return before
  const index = buildSearchIndex(await listSearchEntries(root))
  kept.set(content, index)
  return index
}
