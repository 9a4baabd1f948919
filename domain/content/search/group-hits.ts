import { SEARCH_KINDS, type SearchKind } from './search-entry.ts'
import type { SearchHit } from './search-index.ts'

/** One line of results; a lesson carries its sections that were found. */
export type FoundLine = {
  readonly href: string
  readonly title: string
  /** Missing where only sections of the lesson were found. */
  readonly hit?: SearchHit
  readonly sections: readonly SearchHit[]
}

export type FoundGroup = { readonly kind: SearchKind; readonly lines: readonly FoundLine[] }

/** Hits under their kinds, kinds in their order, hits in theirs; sections stand under their lesson. Empty groups are left out. */
export function groupHits(hits: readonly SearchHit[]): FoundGroup[] {
  return SEARCH_KINDS.map(kind => {
    const own = hits.filter(({ entry }) => entry.kind === kind)
    return { kind, lines: kind === 'lesson' ? lessonLines(own) : own.map(lineOf) }
  }).filter(({ lines }) => lines.length > 0)
}

function lineOf(hit: SearchHit): FoundLine {
  return { href: hit.entry.href, title: hit.entry.title, hit, sections: [] }
}

function lessonLines(hits: readonly SearchHit[]): FoundLine[] {
  const places = new Map(hits.map(({ entry }) => [(entry.under ?? entry).href, (entry.under ?? entry).title]))
  return [...places].map(([href, title]) => ({
    href,
    title,
    hit: hits.find(({ entry }) => entry.href === href),
    sections: hits.filter(({ entry }) => entry.under?.href === href),
  }))
}
