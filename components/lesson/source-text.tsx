import type { ReactNode } from 'react'

export type SourceEntry = {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly date: string
  readonly url?: string
  readonly kind: string
  readonly accessed?: string
}

/** A source in one line: title, publisher, date; linked where it has an address. */
export function SourceText({ source }: { readonly source: SourceEntry }): ReactNode {
  const title = source.url ? <a href={source.url}>{source.title}</a> : source.title
  return (
    <>
      {title}. {source.publisher}, {source.date}.
    </>
  )
}
