/** What can be found, in the order in which groups of results stand. */
export const SEARCH_KINDS = ['lesson', 'term', 'idea', 'data-set', 'source'] as const

export type SearchKind = (typeof SEARCH_KINDS)[number]

/** One thing that can be found. It holds only what any visitor may read: no question, key, reason or hint. */
export type SearchEntry = {
  readonly kind: SearchKind
  /** Where it stands on the site. */
  readonly href: string
  readonly title: string
  /** The lesson of a section, or the lesson that teaches an idea. */
  readonly under?: { readonly href: string; readonly title: string }
  /** Other names: synonyms, the Chinese original and its pinyin; of a source its id, publisher and date. */
  readonly names: string
  readonly text: string
}
