'use client'

import { type MouseEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { startSending } from '#client/page-queue.ts'
import { LinkButton } from '#components/ui/link-button.tsx'
import type { FormCall } from '#domain/form-state.ts'
import styles from './attempt-desk.module.css'
import { AttemptMap } from './attempt-map.tsx'
import { AttemptQuestion, type OpenQuestion } from './attempt-question.client.tsx'
import { TimeLeft } from './time-left.client.tsx'

type AttemptDeskProps = {
  readonly attempt: string
  /** Address of the attempt. */
  readonly address: string
  readonly isOpenBook: boolean
  readonly time: { readonly left: number; readonly until: string } | undefined
  readonly questions: readonly (OpenQuestion & {
    /** What is shown in place of the form where the answer stands. */
    readonly reviewed: ReactNode | undefined
  })[]
  readonly save: FormCall
}

/** An open attempt: every question on one page, which of them are answered, the time, and the way to hand it in. */
export function AttemptDesk({ attempt, address, isOpenBook, time, questions, save }: AttemptDeskProps) {
  const [saved, setSaved] = useState<ReadonlySet<string>>(new Set())
  const onSaved = useCallback((id: string) => setSaved(before => new Set([...before, id])), [])
  useFocusOnReviewed(questions)
  const marked = questions.map(({ position, question, filled }) => ({
    position,
    isAnswered: filled !== undefined || saved.has(question.id),
  }))
  return (
    <div className={styles.desk}>
      <div className={styles.side}>
        {time ? <TimeLeft {...time} /> : null}
        <AttemptMap questions={marked} />
        <HandInLink address={address} />
      </div>
      <div className={styles.questions}>
        {questions.map(
          ({ reviewed, ...open }) =>
            reviewed ?? (
              <AttemptQuestion
                key={open.question.id}
                {...open}
                attempt={attempt}
                address={address}
                isOpenBook={isOpenBook}
                save={save}
                onSaved={onSaved}
              />
            ),
        )}
        <div className={styles.end}>
          <HandInLink address={address} />
        </div>
      </div>
    </div>
  )
}

/** When a form gives way to what is said of its answer, whoever sent it goes on from there. */
function useFocusOnReviewed(questions: AttemptDeskProps['questions']): void {
  const reviewed = questions.filter(each => each.reviewed !== undefined).map(each => each.position)
  const before = useRef(reviewed)
  useEffect(() => {
    const fresh = reviewed.find(each => !before.current.includes(each))
    before.current = reviewed
    if (fresh !== undefined) document.getElementById(`question-${fresh}`)?.focus()
  })
}

/** Leads on when what was just given has been sent. */
function HandInLink({ address }: { readonly address: string }) {
  const href = `${address}/submit`
  async function follow(event: MouseEvent<HTMLAnchorElement>) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    await startSending()
    window.location.assign(href)
  }
  return (
    <LinkButton kind="primary" href={href} prefetch={false} onClick={follow}>
      Look over and submit
    </LinkButton>
  )
}
