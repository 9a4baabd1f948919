import { Question } from '#components/assessment/question.tsx'
import type { AskedPlace } from '#domain/assessment/asked-place.ts'
import { questionAnchor } from '#domain/progress/progress.ts'
import { Diagram } from './diagram-parts.tsx'
import { found } from './found.ts'
import styles from './lesson.module.css'
import type { PartProps } from './supplies.ts'

/**
 * `<Question id>`: a question of this lesson, with the diagram it points into or sets. `place` says where it is asked,
 * when that is not the lesson.
 */
export function QuestionPart({ supplied, id, place }: PartProps & { readonly place?: AskedPlace }) {
  const question = found(supplied.lesson.questions[id], 'Question', id)
  const figure = `${questionAnchor(question.id)}-picture`
  const picture =
    question.type === 'hotspot' ? (
      <Diagram name={question.picture} supplied={supplied} id={figure} initial={question.state} />
    ) : question.type === 'state' ? (
      <Diagram name={question.diagram} supplied={supplied} id={figure} initial={question.initial} />
    ) : undefined
  return (
    <div className={styles.block}>
      <Question question={question} picture={picture} figure={picture ? figure : undefined} place={place} />
    </div>
  )
}
