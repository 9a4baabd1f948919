'use client'

import { type ReactNode, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { WallSurface } from '#components/ui/wall-surface.client.tsx'
import type { NamedOption } from '#domain/classroom/answer-matrix.ts'
import { useVotes } from './use-votes.ts'
import styles from './wall.module.css'
import { WallOption } from './wall-option.tsx'

type WallProps = {
  readonly classId: string
  readonly question: { readonly id: string; readonly prompt: string }
  readonly options: readonly NamedOption[]
  readonly poll: { readonly id: string; readonly isOpen: boolean } | undefined
  /** Where learners vote, as one says it aloud. */
  readonly voteAt: string
  readonly answer: { readonly key: readonly string[]; readonly explanation: string }
  readonly controls: ReactNode
  readonly back: string
}

/** A question large enough for the last row: options with letters, votes without names, what is right on demand. */
export function Wall({ classId, question, options, poll, voteAt, answer, controls, back }: WallProps) {
  const votes = useVotes(classId, question.id, poll)
  const [isCounted, setCounted] = useState(false)
  const [isAnswered, setAnswered] = useState(false)
  return (
    <WallSurface
      back={back}
      controls={
        <div className={styles.bar}>
          {controls}
          {votes && votes.votes > 0 ? (
            <Button aria-pressed={isCounted} onClick={() => setCounted(!isCounted)}>
              {isCounted ? 'Hide the votes' : 'Show the votes'}
            </Button>
          ) : null}
          <Button aria-pressed={isAnswered} onClick={() => setAnswered(!isAnswered)}>
            {isAnswered ? 'Hide what is right' : 'Show what is right'}
          </Button>
        </div>
      }
    >
      <div className={styles.wall}>
        <h1 className={styles.prompt}>{question.prompt}</h1>
        {options.length > 0 ? (
          <ol className={styles.options}>
            {options.map((option, at) => (
              <WallOption
                key={option.id}
                letter={String.fromCharCode(65 + at)}
                option={option}
                votes={isCounted ? (votes?.byOption[option.id] ?? 0) : undefined}
                all={votes?.votes ?? 0}
                isAnswered={isAnswered}
              />
            ))}
          </ol>
        ) : null}
        {isAnswered ? (
          <div className={styles.answer}>
            {options.length > 0 ? null : <p>{answer.key.join(' · ')}</p>}
            <p>{answer.explanation}</p>
          </div>
        ) : null}
        <p className={styles.said} role="status">
          {poll?.isOpen ? `Vote at ${voteAt} · ` : ''}
          {votes ? `${votes.votes} ${votes.votes === 1 ? 'vote' : 'votes'}` : ''}
        </p>
      </div>
    </WallSurface>
  )
}
