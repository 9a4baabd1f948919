import MiniSearch, { type Options } from 'minisearch'
import type { SearchEntry } from './search-entry.ts'
import { queryWords, searchWords } from './search-words.ts'

type Numbered = SearchEntry & { readonly id: number }

/** All entries, ready to be asked; `JSON.stringify` writes it for `readSearchIndex`. */
export type SearchIndex = MiniSearch<Numbered>

/** An entry that was found, with the words of its own that matched, as they are compared. */
export type SearchHit = { readonly entry: SearchEntry; readonly words: readonly string[] }

export type SearchAnswer = {
  /** Best first. */
  readonly hits: readonly SearchHit[]
  /** Whether no entry has all words that were asked for, so that these have some. */
  readonly partial: boolean
}

const LONGEST_QUERY = 100

const OPTIONS: Options<Numbered> = {
  fields: ['title', 'names', 'text'],
  storeFields: ['kind', 'href', 'title', 'under', 'names', 'text'],
  tokenize: text => searchWords(text).map(({ word }) => word),
  processTerm: word => word,
  searchOptions: {
    tokenize: queryWords,
    boost: { title: 4, names: 3 },
    prefix: true,
    weights: { prefix: 0.5, fuzzy: 0.1 },
  },
}

function mistypedBy(word: string): number | false {
  return /^[a-z]{4,}$/.test(word) ? 0.2 : false
}

/** An index over the entries. */
export function buildSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const index = new MiniSearch<Numbered>(OPTIONS)
  index.addAll(entries.map((entry, id) => ({ ...entry, id })))
  return index
}

/** The index that was written as JSON. */
export function readSearchIndex(json: string): SearchIndex {
  return MiniSearch.loadJSON<Numbered>(json, OPTIONS)
}

/**
 * What a query finds: entries with all of its words, as beginnings of words; where there are none, those with all of its words
 * but for a letter in five; where there are none of these either, those with some. Only the first 100 characters count.
 */
export function search(index: SearchIndex, query: string): SearchAnswer {
  const asked = query.slice(0, LONGEST_QUERY)
  const exact = index.search(asked, { combineWith: 'AND' })
  const all = exact.length > 0 ? exact : index.search(asked, { combineWith: 'AND', fuzzy: mistypedBy })
  const found = all.length > 0 ? all : index.search(asked, { fuzzy: mistypedBy })
  return {
    hits: found.map(({ terms, kind, href, title, under, names, text }) => ({
      entry: { kind, href, title, under, names, text },
      words: terms,
    })),
    partial: all.length === 0 && found.length > 0,
  }
}
