import type { Source } from '#domain/content/source.ts'

/** A source in one line, linked where it has an address: title, publisher, date, and where in it. Phrasing content. */
export function SourceLine({ source, at }: { readonly source: Source; readonly at?: string }) {
  const details = [source.publisher, source.date, at].filter(Boolean).join(', ')
  return (
    <>
      {source.url ? <a href={source.url}>{source.title}</a> : source.title}
      {details ? `. ${details}. ` : '. '}
    </>
  )
}
