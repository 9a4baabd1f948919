import type { ReactNode } from 'react'
import type { NumberedSource, SourceNote } from '#domain/content/lesson.ts'
import { SourceMark } from './source-mark.tsx'
import type { Supplied } from './supplies.ts'

type SourceMarksProps = {
  readonly supplied: Supplied
  readonly of: readonly SourceNote[]
  /** What the sources speak for, as it completes "Source 3 of …". */
  readonly about: string
  /** True inside a box, whose notes would not find the margin. */
  readonly boxed?: boolean
  readonly children: (sources: readonly NumberedSource[]) => ReactNode
}

/** The numbers of the sources behind one statement, with the note they open. */
export function SourceMarks({ supplied, of, about, boxed = false, children }: SourceMarksProps) {
  const sources = supplied.lesson.cites.filter(cite => of.some(note => note.n === cite.n))
  if (sources.length === 0) return null
  const isFirst = !boxed && sources.some(source => !supplied.introduced.has(source.n))
  if (isFirst) for (const source of sources) supplied.introduced.add(source.n)
  const label = sources.map(source => source.n).join(', ')
  const name = `${sources.length === 1 ? 'Source' : 'Sources'} ${label} of ${about}`
  return (
    <SourceMark label={label} name={name} inMargin={isFirst}>
      {children(sources)}
    </SourceMark>
  )
}
