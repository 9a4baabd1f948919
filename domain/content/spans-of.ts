/** A claim's place in the text: `[C08|the words that make it]`. */
const MARK = /\[([A-Z]\d{2})\|([^\]]+)\]/g

/** Words of an article: a claim's, or between claims. */
export type Span = { readonly claim: string | null; readonly text: string }

/** A paragraph as it is marked, in pieces. */
export function spansOf(paragraph: string): readonly Span[] {
  const spans: Span[] = []
  let at = 0
  for (const mark of paragraph.matchAll(MARK)) {
    const [whole, claim = '', text = ''] = mark
    if (mark.index > at) spans.push({ claim: null, text: paragraph.slice(at, mark.index) })
    spans.push({ claim, text })
    at = mark.index + whole.length
  }
  if (at < paragraph.length) spans.push({ claim: null, text: paragraph.slice(at) })
  return spans
}
