'use client'
import { type FormEvent, useState } from 'react'
import { VERDICT_WORDS, VERDICTS, type Verdict } from '#domain/controls/rule-on.ts'
import frame from '../frame/frame.module.css'

/** One of five answers, before the ruling is shown. */
export function DecisionForm({
  name,
  onDecide,
}: {
  readonly name: string
  readonly onDecide: (verdict: Verdict) => void
}) {
  const [choice, setChoice] = useState<Verdict | null>(null)

  function decide(event: FormEvent) {
    event.preventDefault()
    if (choice !== null) onDecide(choice)
  }

  return (
    <form className={frame.gate} onSubmit={decide}>
      <fieldset className={frame.options}>
        <legend>What applies to this shipment on this day?</legend>
        {VERDICTS.map(verdict => (
          <label key={verdict} className={frame.option}>
            <input
              type="radio"
              name={name}
              value={verdict}
              checked={choice === verdict}
              onChange={() => setChoice(verdict)}
            />
            <span>{VERDICT_WORDS[verdict]}</span>
          </label>
        ))}
      </fieldset>
      <div className={frame.bar}>
        <button type="submit" className={frame.main} disabled={choice === null}>
          Decide
        </button>
      </div>
    </form>
  )
}
