'use client'
import { type FormEvent, useState } from 'react'
import type { Prediction } from '#domain/diagrams/frame/step.ts'
import frame from './frame.module.css'

/** A question before the picture answers it. One may pass; nothing is scored. */
export function PredictionGate({
  name,
  prediction,
  onDecide,
}: {
  readonly name: string
  readonly prediction: Prediction
  /** The chosen option, null if passed. */
  readonly onDecide: (option: string | null) => void
}) {
  const [choice, setChoice] = useState<string | null>(null)

  function decide(event: FormEvent) {
    event.preventDefault()
    if (choice !== null) onDecide(choice)
  }

  return (
    <form className={frame.gate} onSubmit={decide}>
      <fieldset className={frame.options}>
        <legend>{prediction.question}</legend>
        {prediction.options.map(option => (
          <label key={option.id} className={frame.option}>
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={choice === option.id}
              onChange={() => setChoice(option.id)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </fieldset>
      <div className={frame.bar}>
        <button type="submit" className={frame.main} disabled={choice === null}>
          That is my guess
        </button>
        <button type="button" className={frame.quiet} onClick={() => onDecide(null)}>
          Just show me
        </button>
      </div>
    </form>
  )
}
