'use client'

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { keepResponse } from '#client/page-queue.ts'
import type { EntryNews } from '#client/response-queue.ts'
import { Button } from '#components/ui/button.tsx'
import { answerFromForm } from '#domain/assessment/answer-from-form.ts'
import type { AskedPlace } from '#domain/assessment/asked-place.ts'
import { checkAnswer } from '#domain/assessment/checks.ts'
import type { PublicQuestion } from '#domain/assessment/public-question.ts'
import { questionAnchor } from '#domain/progress/progress.ts'
import { Feedback } from './feedback.tsx'
import { formFields } from './form-fields.ts'
import { Hints } from './hints.client.tsx'
import styles from './question.module.css'
import { SavedLine } from './saved-line.tsx'
import { savedState } from './saved-state.ts'
import { usePointing } from './use-pointing.ts'
import { useQuestionProgress } from './use-question-progress.ts'
import { pointsText } from './verdict.ts'

type QuestionFormProps = {
  readonly question: PublicQuestion
  /** `module/lesson`. */
  readonly lesson: string
  /** Where it is asked, when that is not its lesson. */
  readonly place: AskedPlace | undefined
  readonly legend: string
  readonly children: ReactNode
}

/** Takes the form over: checks, sends by the queue, shows what came back, lets the learner try again. */
export function QuestionForm({ question, lesson, place, legend, children }: QuestionFormProps) {
  const { id, hintCount } = question
  const anchor = questionAnchor(id)
  const form = useRef<HTMLFormElement>(null)
  const [isLive, setLive] = useState(false)
  const [problem, setProblem] = useState('')
  const [news, setNews] = useState<EntryNews | null>(null)
  const [hints, setHints] = useState<readonly string[]>([])
  const [isAway, setAway] = useState(false)
  const before = useQuestionProgress(id)
  useEffect(() => setLive(true), [])
  usePointing(form, question)

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const fields = formFields(event.currentTarget)
    const answer = answerFromForm(question, fields)
    const check = checkAnswer(question, answer)
    setProblem(check.complete ? '' : check.reason)
    if (!check.complete) return
    const certainty = Number(fields.certainty ?? 0) || undefined
    setNews({ stage: 'kept' })
    void keepResponse({ question: id, answer, certainty, hints: hints.length }, setNews)
  }

  function tryAgain() {
    setNews(null)
    requestAnimationFrame(() => {
      form.current
        ?.querySelector<HTMLElement>('fieldset :is(input:not([type=hidden]), button, textarea)')
        ?.focus()
    })
  }

  const result = news && 'result' in news ? news.result : null
  return (
    <form
      ref={form}
      className={styles.form}
      method="post"
      action={`/learn/${lesson}/answer`}
      noValidate={isLive}
      onSubmit={onSubmit}
    >
      <input type="hidden" name="question" value={id} />
      {place ? <input type="hidden" name="here" value={place.here} /> : null}
      {place ? <input type="hidden" name="next" value={place.next} /> : null}
      <fieldset className={styles.fields} disabled={news !== null && news.stage !== 'rejected'}>
        <legend id={legend === question.prompt ? `${anchor}-prompt` : undefined} className={styles.prompt}>
          {legend}
        </legend>
        {children}
      </fieldset>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <div role="status" className={styles.outcome}>
        {result ? (
          <Feedback
            result={result}
            lesson={place ? undefined : lesson}
            folded={result.correct === false}
            onLook={() => setAway(true)}
          />
        ) : null}
        {news ? <SavedLine state={savedState(news)} /> : null}
      </div>
      <div className={styles.actions}>
        {news === null || news.stage === 'rejected' ? (
          <Button kind="primary" type="submit">
            Answer
          </Button>
        ) : null}
        {result && news?.stage !== 'rejected' ? <Button onClick={tryAgain}>Try again</Button> : null}
        {hintCount > 0 && result?.correct !== true ? (
          <Hints question={id} count={hintCount} shown={hints} onShown={setHints} isLive={isLive} />
        ) : null}
        {before && news === null ? <p className={styles.before}>{beforeText(before)}</p> : null}
      </div>
      {isAway ? (
        <a className={styles.back} href={`#${anchor}`} onClick={() => setAway(false)}>
          ↑ Back to the question
        </a>
      ) : null}
    </form>
  )
}

function beforeText({ tries, best, possible }: NonNullable<ReturnType<typeof useQuestionProgress>>): string {
  const times = tries === 1 ? 'Answered once' : `Answered ${tries} times`
  return best === null ? `${times}.` : `${times}, best ${pointsText({ earned: best, possible })}.`
}
