import 'server-only'
import type { LessonLink } from '#domain/content/course.ts'
import { fillFacts } from '#domain/content/fill-facts.ts'
import type { Term } from '#domain/content/term.ts'
import { loadContent } from '#server/content/load-content.ts'
import { loadFacts } from '#server/content/load-facts.ts'

export type GlossaryTerm = Term & {
  /** Lessons that mark the term, in the order of the course, with the anchor of the first place. */
  readonly lessons: readonly (LessonLink & { readonly anchor: string })[]
}

/** The glossary in alphabetical order, with facts written out. */
export async function loadGlossary(root?: string): Promise<readonly GlossaryTerm[]> {
  const { terms, lessons } = loadContent(root)
  const facts = await loadFacts(root)
  return terms
    .map(({ value }) => ({
      ...value,
      definition: fillFacts(value.definition, facts),
      lessons: lessons.flatMap(({ id, frontMatter, outline }) => {
        const place = outline.parts.find(part => part.name === 'Term' && part.id === value.id)
        return place ? [{ id, title: frontMatter.title, anchor: place.anchor }] : []
      }),
    }))
    .sort((a, b) => a.term.localeCompare(b.term, 'en', { sensitivity: 'base' }))
}
