import type { Fact } from '#domain/content/fact.ts'
import { factText } from '#domain/content/fact-text.ts'
import type { Source } from '#domain/content/source.ts'
import { SourceLine } from './source-line.tsx'

/** What a figure is, how old, how far sources differ, and who says so. Phrasing content. */
export function FactNote({ fact, sources }: { readonly fact: Fact; readonly sources: readonly Source[] }) {
  return (
    <>
      {sentence(fact.label)} as of {fact.asOf}
      {fact.range ? `; sources range from ${rangeText(fact)}` : ''}.{fact.note ? ` ${fact.note}` : ''}{' '}
      {sources.map(source => (
        <SourceLine key={source.id} source={source} />
      ))}
    </>
  )
}

function sentence(label: string): string {
  return `${label.charAt(0).toUpperCase()}${label.slice(1)},`
}

function rangeText({ range = [0, 0], unit }: Fact): string {
  const [low, high] = range
  return `${factText({ value: low, unit: '' })} to ${factText({ value: high, unit })}`
}
