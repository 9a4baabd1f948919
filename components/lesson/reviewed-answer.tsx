import type { ComponentProps } from 'react'
import { ReviewedQuestion } from '#components/assessment/quiz/reviewed-question.tsx'
import type { ShownDiagram } from '#domain/progress/shown-diagram.ts'
import { AnsweredDiagram, type DataSets } from './answered-diagram.tsx'

type ReviewedAnswerProps = Omit<ComponentProps<typeof ReviewedQuestion>, 'picture'> & {
  /** Missing for questions without one. */
  readonly diagram: ShownDiagram | undefined
  readonly dataSets: DataSets
}

/** A question whose answer stands, its diagram drawn as it was left. */
export function ReviewedAnswer({ diagram, dataSets, ...props }: ReviewedAnswerProps) {
  const picture = diagram && (
    <AnsweredDiagram diagram={diagram} dataSets={dataSets} title="The diagram as it was answered" />
  )
  return <ReviewedQuestion {...props} picture={picture} />
}
