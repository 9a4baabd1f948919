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
    fuzzy: word => (/^[a-z]{5,}$/.test(word) ? 0.2 : false),
    weights: { prefix: 0.5, fuzzy: 0.1 },
  },
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
 * What a query finds: entries with all of its words, also as beginnings of words and with a letter wrong in five; where no
 * entry has them all, those with some. Only the first 100 characters of a query count.
 */
export function search(index: SearchIndex, query: string): SearchAnswer {
  const asked = query.slice(0, LONGEST_QUERY)
  const all = index.search(asked, { combineWith: 'AND' })
  const found = all.length > 0 ? all : index.search(asked)
  return {
    hits: found.map(({ terms, kind, href, title, under, names, text }) => ({
      entry: { kind, href, title, under, names, text },
      words: terms,
    })),
    partial: all.length === 0 && found.length > 0,
  }
}
