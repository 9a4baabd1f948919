import { factText } from '#domain/content/fact-text.ts'
import type { LessonFact, NumberedSource } from '#domain/content/lesson.ts'
import { SourceLine } from './source-line.tsx'

type FactNoteProps = { readonly fact: LessonFact; readonly sources: readonly NumberedSource[] }

/** What a figure is, how old, how far sources differ, and who says so. Phrasing content. */
export function FactNote({ fact, sources }: FactNoteProps) {
  return (
    <>
      {capital(fact.label)}, as of {fact.asOf}
      {fact.range ? `; sources range from ${rangeText(fact.range, fact.unit)}` : ''}.{' '}
      {fact.note ? `${capital(fact.note)}. ` : ''}
      {sources.map(source => (
        <SourceLine key={source.id} source={source} />
      ))}
    </>
  )
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}`
}

function rangeText([low, high]: readonly [number, number], unit: string): string {
  return `${factText({ value: low, unit: '' })} to ${factText({ value: high, unit })}`
}
