import type { LessonOutline } from './lesson-outline.ts'

type Registers = {
  readonly facts: ReadonlyMap<string, { readonly sources: readonly string[] }>
  readonly misconceptions: ReadonlyMap<string, { readonly sources: readonly string[] }>
}

/** The sources that a lesson's `Cite`, `Fact` and `Misconception` parts name, in order of first citation. */
export function citedSources(outline: LessonOutline, registers: Registers): string[] {
  return [...new Set(outline.parts.flatMap(part => sourcesOf(part, registers)))]
}

/** The sources that one part cites. */
export function sourcesOf(
  { name, id = '' }: LessonOutline['parts'][number],
  { facts, misconceptions }: Registers,
): readonly string[] {
  if (name === 'Cite') return id ? [id] : []
  if (name === 'Fact') return facts.get(id)?.sources ?? []
  if (name === 'Misconception') return misconceptions.get(id)?.sources ?? []
  return []
}
