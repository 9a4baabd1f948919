import type { ReactNode } from 'react'
import { Question } from '#components/assessment/question.tsx'
import type { AskedPlace } from '#domain/assessment/asked-place.ts'
import type { PublicQuestion } from '#domain/assessment/public-question.ts'
import { questionAnchor } from '#domain/progress/progress.ts'
import { Diagram } from './diagram-parts.tsx'
import { found } from './found.ts'
import styles from './lesson.module.css'
import type { PartProps, Supplied } from './supplies.ts'

/**
 * `<Question id>`: a question of this lesson, with the diagram it points into or sets. `place` says where it is asked,
 * when that is not the lesson.
 */
export function QuestionPart({ supplied, id, place }: PartProps & { readonly place?: AskedPlace }) {
  const question = found(supplied.lesson.questions[id], 'Question', id)
  const drawn = questionPicture(question, supplied)
  return (
    <div className={styles.block}>
      <Question question={question} {...drawn} place={place} />
    </div>
  )
}

type Drawn = { readonly picture?: ReactNode; readonly figure?: string }

/**
 * The diagram that a question points into or sets, and the name under which it tells its state; nothing for the other
 * types. A diagram that was set before stands as it was left in `answer`.
 */
export function questionPicture(question: PublicQuestion, supplied: Supplied, answer?: string): Drawn {
  const figure = `${questionAnchor(question.id)}-picture`
  switch (question.type) {
    case 'hotspot':
      return {
        picture: <Diagram name={question.picture} supplied={supplied} id={figure} initial={question.state} />,
        figure,
      }
    case 'state':
      if (question.parts) return {}
      return {
        picture: (
          <Diagram
            name={question.diagram}
            supplied={supplied}
            id={figure}
            initial={answer ?? question.initial}
          />
        ),
        figure,
      }
    default:
      return {}
  }
}
