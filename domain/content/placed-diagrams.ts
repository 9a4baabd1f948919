import { diagramOfPart } from '#domain/diagrams/diagram-names.ts'
import type { LessonOutline } from './lesson-outline.ts'

export type PlacedDiagram = {
  readonly diagram: string
  /** The name under which it stands in its lesson's address: `#<figure>?<state>`. */
  readonly figure: string
  /** The state its lesson shows it in; empty for its first. */
  readonly initial: string
  /** The article that a claim check takes apart. */
  readonly article: string | undefined
}

/** The diagrams that stand in the text of a lesson, in order of reading; those of its questions belong to them. */
export function placedDiagrams({ parts }: Pick<LessonOutline, 'parts'>): readonly PlacedDiagram[] {
  return parts.flatMap(({ name, id, attributes: { initial } }) => {
    const diagram = diagramOfPart(name)
    if (diagram === undefined) return []
    const isArticle = diagram === 'claim-check'
    return [
      {
        diagram,
        figure: isArticle ? diagram : (id ?? diagram),
        initial: typeof initial === 'string' ? initial : '',
        article: isArticle ? id : undefined,
      },
    ]
  })
}
