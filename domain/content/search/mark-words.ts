import { searchWords } from './search-words.ts'

/** A stretch of a text, and whether it matched. */
export type Piece = { readonly text: string; readonly marked: boolean }

type Range = { readonly from: number; readonly to: number }

/** The text in pieces; those that match one of `words` (as `searchWords` gives them) are marked. */
export function markWords(text: string, words: readonly string[]): Piece[] {
  return cut(text, rangesOf(text, words))
}

/**
 * At most about `length` characters of the text, from where most different words match, in pieces; its beginning where
 * none does. What is left out is shown as "…".
 */
export function excerpt(text: string, words: readonly string[], length = 180): Piece[] {
  if (text.length <= length) return markWords(text, words)
  const from = wordStart(text, Math.max(bestStart(text, words, length) - 40, 0))
  const end = from + length >= text.length ? text.length : text.lastIndexOf(' ', from + length)
  const to = end > from ? end : from + length
  const pieces = markWords(text.slice(from, to), words)
  const plain = (dots: string): Piece => ({ text: dots, marked: false })
  return [...(from > 0 ? [plain('…\u00a0')] : []), ...pieces, ...(to < text.length ? [plain('\u00a0…')] : [])]
}

function rangesOf(text: string, words: readonly string[]): Range[] {
  const wanted = new Set(words)
  return merge(searchWords(text).filter(({ word }) => wanted.has(word)))
}

/** Ranges in order; those that touch or overlap become one. */
function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last && range.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    else merged.push({ from: range.from, to: range.to })
  }
  return merged
}

function cut(text: string, ranges: readonly Range[]): Piece[] {
  let at = 0
  const pieces = ranges.flatMap(({ from, to }): Piece[] => {
    const before = text.slice(at, from)
    at = to
    return [
      ...(before ? [{ text: before, marked: false }] : []),
      { text: text.slice(from, to), marked: true },
    ]
  })
  return at < text.length ? [...pieces, { text: text.slice(at), marked: false }] : pieces
}

function bestStart(text: string, words: readonly string[], length: number): number {
  const wanted = new Set(words)
  const found = searchWords(text).filter(({ word }) => wanted.has(word))
  const different = (from: number) =>
    new Set(found.filter(each => each.from >= from && each.to <= from + length - 40).map(each => each.word))
      .size
  return found.reduce(
    (best, { from }) => (different(from) > best.count ? { from, count: different(from) } : best),
    { from: 0, count: 0 },
  ).from
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.indexOf(' ', at)
  return space < 0 || space > at + 40 ? at : space + 1
}
