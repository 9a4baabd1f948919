import { type RefObject, useEffect, useRef, useState } from 'react'
import { hearOfKept, keepResponse, keptInAttempt } from '#client/page-queue.ts'
import type { EntryNews } from '#client/response-queue.ts'
import { answerFromForm } from '#domain/assessment/answer-from-form.ts'
import { checkAnswer } from '#domain/assessment/checks.ts'
import type { PublicQuestion } from '#domain/assessment/public-question.ts'
import { canonicalJson } from '#domain/progress/canonical-json.ts'
import type { LocalResponse } from '#domain/progress/local-entry.ts'
import { formFields } from '../form-fields.ts'
import { type SavedState, savedState } from '../saved-state.ts'

/** Typing is waited out so long, in milliseconds, before an answer is kept. */
const PAUSE = 700
const EVENTS = ['input', 'click', 'keyup', 'pointerup'] as const

type Keeping = {
  /** `open`: not answered. `changed`: what stands in the form is not kept yet. */
  readonly state: SavedState | 'open' | 'changed'
  /** Why it cannot be kept; empty while there is nothing to say. */
  readonly problem: string
  /** An answer that an earlier page kept and could not send: the form is to be filled with it. */
  readonly restored: LocalResponse | undefined
  /** Keeps what stands in the form; says why not where it is incomplete, and is false then. */
  readonly keep: () => boolean
}

type Kept = {
  readonly attempt: string
  readonly question: PublicQuestion
  readonly form: RefObject<HTMLFormElement | null>
  /** Has the site an answer already? */
  readonly isAnswered: boolean
}

/** Keeps an answer to a question of an attempt as soon as it is given or changed, without being asked. */
export function useAnswerKeeping({ attempt, question, form, isAnswered }: Kept): Keeping {
  const known = useRef<string | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [news, setNews] = useState<EntryNews | null>(null)
  const [isChanged, setChanged] = useState(false)
  const [problem, setProblem] = useState('')
  const [restored, setRestored] = useState<LocalResponse | undefined>()

  function keep(isAsked: boolean): boolean {
    clearTimeout(timer.current)
    const given = form.current && read(form.current, question)
    if (!given || (!isAsked && given.text === known.current)) return true
    const check = checkAnswer(question, given.answer)
    setChanged(!check.complete)
    setProblem(check.complete || !isAsked ? '' : check.reason)
    if (!check.complete) return false
    known.current = given.text
    setNews({ stage: 'kept' })
    const { answer, certainty } = given
    void keepResponse({ question: question.id, answer, attempt, certainty }, setNews)
    return true
  }
  const latest = useRef(keep)
  latest.current = keep

  useEffect(() => {
    const section = form.current?.closest('section')
    if (!form.current || !section) return
    known.current ??= isAnswered ? read(form.current, question).text : untouched(form.current, question)
    const look = () => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => latest.current(false), PAUSE)
    }
    const now = () => void latest.current(false)
    for (const name of EVENTS) section.addEventListener(name, look)
    section.addEventListener('focusout', now)
    window.addEventListener('seventeen:diagram-state', look)
    window.addEventListener('pagehide', now)
    return () => {
      now()
      for (const name of EVENTS) section.removeEventListener(name, look)
      section.removeEventListener('focusout', now)
      window.removeEventListener('seventeen:diagram-state', look)
      window.removeEventListener('pagehide', now)
    }
  }, [form, question, isAnswered])

  useEffect(() => {
    void keptInAttempt(attempt).then(kept => {
      const last = kept.findLast(each => each.question === question.id)
      if (!last) return
      known.current = textOf(last.answer, last.certainty)
      setRestored(last)
      setNews({ stage: 'waiting', why: 'unreachable' })
      hearOfKept(last.id, setNews)
    })
  }, [attempt, question.id])

  const isRefused = news?.stage === 'rejected'
  return {
    state: isChanged ? 'changed' : news ? savedState(news) : isAnswered ? 'saved' : 'open',
    problem: isRefused ? (news.result.error ?? '') : problem,
    restored,
    keep: () => keep(true),
  }
}

type Given = { readonly answer: unknown; readonly certainty: number | undefined; readonly text: string }

function read(form: HTMLFormElement, question: PublicQuestion): Given {
  const fields = formFields(form)
  const answer = answerFromForm(question, fields)
  const certainty = Number(fields.certainty ?? 0) || undefined
  return { answer, certainty, text: textOf(answer, certainty) }
}

function textOf(answer: unknown, certainty: number | undefined): string {
  return canonicalJson([answer, certainty ?? 0])
}

/** How the form reads while nobody has answered: an order always stands in some order. */
function untouched(form: HTMLFormElement, question: PublicQuestion): string {
  if (question.type !== 'order') return read(form, question).text
  return textOf(
    question.items.map(each => each.id),
    undefined,
  )
}
