import type { ReactNode } from 'react'
import type { AskedPlace } from '#domain/assessment/asked-place.ts'
import type { PublicQuestion } from '#domain/assessment/public-question.ts'
import { lessonOf } from '#domain/ids.ts'
import { questionAnchor } from '#domain/progress/progress.ts'
import { Certainty } from './certainty.tsx'
import { Field } from './field.tsx'
import { QuestionForm } from './question.client.tsx'
import styles from './question.module.css'

type QuestionProps = {
  readonly question: PublicQuestion
  /** The drawing that a `hotspot` points into or a `state` sets; other types show none. */
  readonly picture?: ReactNode
  /** Name under which that drawing tells its state; the diagram's name unless said. */
  readonly figure?: string
  /** Where it is asked, when that is not its lesson. */
  readonly place?: AskedPlace | undefined
}

/**
 * A question in a lesson: a plain form that works without script, taken over by `QuestionForm` where there is one. Its
 * element has the id `q-<question>`, so that links and "where you stopped" find it.
 */
export function Question({ question, picture, figure, place }: QuestionProps) {
  const anchor = questionAnchor(question.id)
  const pictured = question.type === 'hotspot' || (question.type === 'state' && !question.parts)
  return (
    <section id={anchor} className={styles.question} aria-labelledby={`${anchor}-prompt`}>
      {pictured ? (
        <>
          <p id={`${anchor}-prompt`} className={styles.prompt}>
            {question.prompt}
          </p>
          {picture}
        </>
      ) : null}
      <QuestionForm
        question={question}
        lesson={lessonOf(question.id)}
        place={place}
        legend={pictured ? 'Your answer' : question.prompt}
      >
        <Field question={question} figure={figure} />
        {question.type === 'essay' ? null : <Certainty />}
      </QuestionForm>
    </section>
  )
}
