'use client'

import { type KeyboardEvent, type ReactNode, useState, useSyncExternalStore } from 'react'
import { Button } from '#components/ui/button.tsx'
import styles from './step-through.module.css'

type StepThroughProps = {
  readonly id: string
  readonly steps: readonly { readonly id: string; readonly label: string; readonly body: ReactNode }[]
}

/** Steps in their order: with script one at a time, by buttons, slider or arrow keys; without it, and on paper, all of them. */
export function StepThrough({ id, steps }: StepThroughProps) {
  const isScripted = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
  const [at, setAt] = useState(0)
  const last = steps.length - 1
  const go = (to: number) => setAt(Math.min(last, Math.max(0, to)))

  function onKeyDown(event: KeyboardEvent) {
    // The slider moves by the same keys itself.
    if (event.target instanceof HTMLInputElement) return
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last }[event.key]
    if (to === undefined) return
    event.preventDefault()
    go(to)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this groups buttons with what they step through.
    <div className={styles.through} role="group" aria-label="Step by step" onKeyDown={onKeyDown}>
      {isScripted ? (
        <div className={styles.bar}>
          <Button kind="secondary" onClick={() => go(at - 1)} aria-disabled={at === 0}>
            ← Back
          </Button>
          <Button kind="secondary" onClick={() => go(at + 1)} aria-disabled={at === last}>
            On →
          </Button>
          <input
            type="range"
            className={styles.slider}
            min={0}
            max={last}
            value={at}
            aria-label="Answer"
            aria-valuetext={`${at + 1} of ${steps.length}: ${steps[at]?.label ?? ''}`}
            onChange={event => go(Number(event.target.value))}
          />
          <span className={styles.count} role="status">
            {at + 1} of {steps.length}
          </span>
        </div>
      ) : null}
      <ol className={`${styles.steps} ${isScripted ? styles.one : ''}`}>
        {steps.map(({ id: step, body }, place) => (
          <li key={step} id={`${id}-${place + 1}`} data-current={place === at || undefined}>
            {body}
          </li>
        ))}
      </ol>
    </div>
  )
}
