import { Children, type ComponentProps, isValidElement, type ReactNode } from 'react'
import { Sets } from '#components/diagrams/frame/sets.client.tsx'
import type { LessonFact } from '#domain/content/lesson.ts'
import { FactMarks } from './lesson-parts.tsx'
import type { Supplied } from './supplies.ts'

type SetsPartProps = ComponentProps<typeof Sets> & { readonly supplied: Supplied }

/** `<Sets>`: a phrase that drives a picture. A link must not hold another, so sources of its facts are named behind it. */
export function SetsPart({ supplied, children, ...sets }: SetsPartProps) {
  const parts = Children.toArray(children).map(part => factIn(part, supplied) ?? part)
  return (
    <>
      <Sets {...sets}>{parts.map(part => (isFact(part) ? part.text : part))}</Sets>
      {parts.map(part => (isFact(part) ? <FactMarks key={part.id} supplied={supplied} fact={part} /> : null))}
    </>
  )
}

function factIn(part: ReactNode, { lesson }: Supplied): LessonFact | undefined {
  if (!isValidElement<{ id?: string; children?: ReactNode }>(part) || part.props.children !== undefined)
    return undefined
  return lesson.facts[part.props.id ?? '']
}

function isFact(part: ReactNode | LessonFact): part is LessonFact {
  return typeof part === 'object' && part !== null && 'asOf' in part
}
