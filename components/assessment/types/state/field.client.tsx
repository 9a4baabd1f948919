'use client'

import { useEffect, useState } from 'react'
import controls from '#components/assessment/controls.module.css'
import { FieldHint } from '#components/assessment/field-hint.tsx'

/** Holds what the figure shows now; without script the state is copied from the diagram's address by hand. */
export function StateInput({ figure, initial }: { readonly figure: string; readonly initial: string }) {
  const [state, setState] = useState(initial)
  const [isMoved, setMoved] = useState(false)

  useEffect(() => {
    function hear(event: Event) {
      const detail: unknown = event instanceof CustomEvent ? event.detail : null
      if (typeof detail !== 'object' || detail === null) return
      const told = detail as { figure?: unknown; state?: unknown }
      if (told.figure !== figure || typeof told.state !== 'string') return
      setState(told.state)
      setMoved(true)
    }
    window.addEventListener('seventeen:diagram-state', hear)
    return () => window.removeEventListener('seventeen:diagram-state', hear)
  }, [figure])

  return (
    <>
      <FieldHint>
        {isMoved
          ? 'What the diagram shows now is your answer.'
          : 'Set the diagram so that it meets the conditions, then answer. Its state stands here.'}
      </FieldHint>
      <input
        className={controls.input}
        type="text"
        name="answer"
        aria-label="State of the diagram"
        value={state}
        onChange={event => setState(event.target.value)}
        spellCheck={false}
        autoComplete="off"
      />
    </>
  )
}
