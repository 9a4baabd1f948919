import type { ReactNode } from 'react'
import type { LessonFact } from '#domain/content/lesson.ts'
import { Misconception } from './asides.tsx'
import { FactNote } from './fact-note.tsx'
import { found } from './found.ts'
import styles from './lesson.module.css'
import { SourceLine } from './source-line.tsx'
import { SourceMarks } from './source-marks.tsx'
import type { PartProps, Supplied } from './supplies.ts'
import { Term } from './term.tsx'

const STATEMENT = 'this statement'

/** `<Fact id>`: a value as it reads in prose, with its sources. */
export function FactPart({ supplied, id }: PartProps) {
  const fact = found(supplied.lesson.facts[id], 'Fact', id)
  return (
    <>
      <span className={styles.loose}>{fact.text}</span>
      <FactMarks supplied={supplied} fact={fact} />
    </>
  )
}

/** The numbers of the sources of a fact. */
export function FactMarks({ supplied, fact }: { readonly supplied: Supplied; readonly fact: LessonFact }) {
  return (
    <SourceMarks supplied={supplied} of={fact.sources} about={fact.label}>
      {sources => <FactNote fact={fact} sources={sources} />}
    </SourceMarks>
  )
}

type CiteProps = { readonly supplied: Supplied; readonly source: string; readonly at?: string }

/** `<Cite source at>`: the source of the sentence before it. */
export function CitePart({ supplied, source, at }: CiteProps) {
  const cited = supplied.lesson.cites.filter(({ id }) => id === source)
  return (
    <SourceMarks supplied={supplied} of={cited} about={STATEMENT}>
      {sources => sources.map(each => <SourceLine key={each.id} source={each} at={at} />)}
    </SourceMarks>
  )
}

/** `<Term id>`: a term at its first use. */
export function TermPart({ supplied, id, children }: PartProps & { readonly children?: ReactNode }) {
  return <Term entry={found(supplied.lesson.terms[id], 'Term', id)}>{children}</Term>
}

/** `<Misconception id>`: a false idea and what is true. */
export function MisconceptionPart({ supplied, id }: PartProps) {
  const { sources, ...said } = found(supplied.lesson.misconceptions[id], 'Misconception', id)
  return (
    <Misconception belief={said.belief} refutation={said.refutation} lookAt={said.lookAt}>
      <SourceMarks supplied={supplied} of={sources} about={STATEMENT} boxed>
        {cited => cited.map(each => <SourceLine key={each.id} source={each} />)}
      </SourceMarks>
    </Misconception>
  )
}
