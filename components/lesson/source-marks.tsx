import type { ReactNode } from 'react'
import type { NumberedSource, SourceNote } from '#domain/content/lesson.ts'
import { SourceMark } from './source-mark.tsx'

/**
 * A lesson's numbered sources, and which of them have been called so far. A text is rendered in reading order, so the
 * first mark that calls a source is the one whose note stands in the margin.
 */
export type SourceCalls = { readonly cites: readonly NumberedSource[]; readonly introduced: Set<number> }

type SourceMarksProps = {
  readonly calls: SourceCalls
  readonly of: readonly SourceNote[]
  /** What the sources speak for, as it completes "Source 3 of …". */
  readonly about: string
  readonly children: (sources: readonly NumberedSource[]) => ReactNode
}

/** The numbers of the sources behind one statement, with the note they open. */
export function SourceMarks({ calls, of, about, children }: SourceMarksProps) {
  const sources = calls.cites.filter(cite => of.some(note => note.n === cite.n))
  if (sources.length === 0) return null
  const isFirst = sources.some(source => !calls.introduced.has(source.n))
  for (const source of sources) calls.introduced.add(source.n)
  const label = sources.map(source => source.n).join(', ')
  const name = `${sources.length === 1 ? 'Source' : 'Sources'} ${label} of ${about}`
  return (
    <SourceMark label={label} name={name} inMargin={isFirst}>
      {children(sources)}
    </SourceMark>
  )
}
