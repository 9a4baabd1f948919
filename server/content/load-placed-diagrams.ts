import 'server-only'
import { type PlacedDiagram, placedDiagrams } from '#domain/content/placed-diagrams.ts'
import { DIAGRAM_TITLES } from '#domain/diagrams/diagram-names.ts'
import { contentRoot } from '#server/content/content-root.ts'
import { loadContent } from '#server/content/load-content.ts'

export type LessonDiagram = PlacedDiagram & {
  readonly lesson: { readonly id: string; readonly title: string }
  /** What people call it. */
  readonly title: string
}

/** The diagrams in the lessons of the course, in its order. */
export function loadPlacedDiagrams(root = contentRoot()): readonly LessonDiagram[] {
  return loadContent(root).lessons.flatMap(({ id, frontMatter, outline }) =>
    placedDiagrams(outline).map(placed => ({
      ...placed,
      lesson: { id, title: frontMatter.title },
      title: DIAGRAM_TITLES[placed.diagram] ?? placed.diagram,
    })),
  )
}
