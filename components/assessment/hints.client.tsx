'use client'

import { useState } from 'react'
import { callApi } from '#client/api.ts'
import { Button } from '#components/ui/button.tsx'
import styles from './hints.module.css'

type HintsProps = {
  readonly question: string
  readonly count: number
  readonly shown: readonly string[]
  readonly onShown: (hints: readonly string[]) => void
  readonly isLive: boolean
}

/** Hints one after the other, each fetched when it is asked for. Without script they are a page of their own. */
export function Hints({ question, count, shown, onShown, isLive }: HintsProps) {
  const [problem, setProblem] = useState('')
  const number = shown.length + 1
  const place = `question=${encodeURIComponent(question)}`

  async function ask() {
    try {
      const hint = await callApi<{ text: string }>(`/api/v1/questions/hint?${place}&number=${number}`)
      onShown([...shown, hint.text])
      setProblem('')
    } catch {
      setProblem('The hint could not be fetched. Try again when there is a connection.')
    }
  }

  return (
    <div className={styles.hints}>
      <div role="status">
        {shown.map((text, at) => (
          <p key={text} className={styles.hint}>
            <span className={styles.number}>Hint {at + 1}</span> {text}
          </p>
        ))}
        {problem === '' ? null : <p className={styles.hint}>{problem}</p>}
      </div>
      {isLive && shown.length < count ? (
        <Button kind="quiet" onClick={ask}>
          {`Hint ${number} of ${count}`}
        </Button>
      ) : null}
      {isLive ? null : <a href={`/answered?${place}&hint=1`}>A hint</a>}
    </div>
  )
}
