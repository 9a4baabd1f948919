'use client'

import { type FormEvent, type ReactNode, useActionState, useEffect, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { FormFields } from '#domain/assessment/answer-from-form.ts'
import { formFromAnswer } from '#domain/assessment/form-from-answer.ts'
import type { PublicQuestion } from '#domain/assessment/public-question.ts'
import { type FormCall, IDLE } from '#domain/form-state.ts'
import { Certainty } from '../certainty.tsx'
import { Field } from '../field.tsx'
import styles from '../question.module.css'
import savedStyles from '../saved-line.module.css'
import { SavedLine } from '../saved-line.tsx'
import { usePointing } from '../use-pointing.ts'
import own from './attempt-question.module.css'
import { QuestionNumber } from './question-number.tsx'
import { useAnswerKeeping } from './use-answer-keeping.ts'

export type OpenQuestion = {
  readonly question: PublicQuestion
  readonly position: number
  readonly filled: FormFields | undefined
  readonly certainty: number | undefined
  /** The drawing that a `hotspot` points into or a `state` sets, and the name under which it tells its state. */
  readonly picture?: ReactNode
  readonly figure?: string | undefined
}

type AttemptQuestionProps = OpenQuestion & {
  readonly attempt: string
  /** Address of the attempt. */
  readonly address: string
  /** May the learner ask what is right as soon as the question is answered? */
  readonly isOpenBook: boolean
  readonly save: FormCall
  readonly onSaved: (question: string) => void
}

/** One question of an attempt: a plain form that saves; with script, what is given is kept without being asked. */
export function AttemptQuestion(props: AttemptQuestionProps) {
  const { attempt, address, question, position, picture, figure, isOpenBook, save, onSaved } = props
  const anchor = `question-${position}`
  const form = useRef<HTMLFormElement>(null)
  const [isLive, setLive] = useState(false)
  const [sent, send] = useActionState(save, IDLE, `${address}#${anchor}`)
  const isAnswered = props.filled !== undefined
  const { state, problem, restored, keep } = useAnswerKeeping({ attempt, question, form, isAnswered })
  useEffect(() => setLive(true), [])
  useEffect(() => {
    if (state === 'saved') onSaved(question.id)
  }, [state, question.id, onSaved])
  usePointing(form, question)

  const pictured = picture !== undefined
  const filled = restored ? formFromAnswer(question, restored.answer) : (sent.values ?? props.filled)
  const certainty = restored ? restored.certainty : props.certainty
  const said = problem || (sent.status === 'refused' ? (sent.message ?? '') : '')

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent as SubmitEvent
    const isComplete = keep()
    // What is right is asked of the site by the form itself; merely saving goes through the queue.
    if (!isComplete || submitter?.getAttribute('value') !== 'see') event.preventDefault()
  }

  return (
    <section
      id={anchor}
      className={`${styles.question} ${own.question}`}
      aria-labelledby={`${anchor}-prompt`}
    >
      <QuestionNumber position={position} points={question.points} />
      {pictured ? (
        <>
          <p id={`${anchor}-prompt`} className={styles.prompt}>
            {question.prompt}
          </p>
          {picture}
        </>
      ) : null}
      <form ref={form} className={styles.form} action={send} noValidate={isLive} onSubmit={onSubmit}>
        <input type="hidden" name="attempt" value={attempt} />
        <input type="hidden" name="question" value={question.id} />
        <fieldset className={styles.fields}>
          <legend id={pictured ? undefined : `${anchor}-prompt`} className={styles.prompt}>
            {pictured ? 'Your answer' : question.prompt}
          </legend>
          <Field key={restored?.id} question={question} figure={figure} filled={filled} />
          {isOpenBook && question.type !== 'essay' ? (
            <Certainty key={`${restored?.id}-sure`} chosen={certainty} />
          ) : null}
        </fieldset>
        <p role="alert" className={styles.problem}>
          {said}
        </p>
        <div className={styles.actions}>
          <Button kind="secondary" type="submit">
            Save
          </Button>
          {isOpenBook && question.type !== 'essay' ? (
            <Button kind="quiet" type="submit" name="then" value="see">
              Save and see what is right
            </Button>
          ) : null}
          <div role="status" className={own.state}>
            {state === 'open' ? (
              <p className={savedStyles.saved}>Not answered yet.</p>
            ) : state === 'changed' ? (
              <p className={savedStyles.saved}>Not complete yet, so not saved.</p>
            ) : (
              <SavedLine state={state} />
            )}
          </div>
        </div>
      </form>
    </section>
  )
}
