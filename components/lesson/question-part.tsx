import { Question } from '#components/assessment/question.tsx'
import { questionAnchor } from '#domain/progress/progress.ts'
import { Diagram } from './diagram-parts.tsx'
import { found } from './found.ts'
import styles from './lesson.module.css'
import type { PartProps } from './supplies.ts'

/** `<Question id>`: a question of this lesson, with the diagram it points into or sets. */
export function QuestionPart({ supplied, id }: PartProps) {
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
      <Question question={question} picture={picture} figure={picture ? figure : undefined} />
    </div>
  )
}
