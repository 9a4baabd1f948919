'use client'
import { type FormEvent, useState } from 'react'
import {
  CLAIM_VERDICT_WORDS,
  CLAIM_VERDICTS,
  type Claim,
  type ClaimCheckData,
  type ClaimVerdict,
  habitChoices,
} from '#domain/diagrams/claim-check/model.ts'
import type { ClaimDecision } from '#domain/diagrams/claim-check/score-claims.ts'
import frame from '../frame/frame.module.css'

/** Verdict and habit, before the evidence is shown. */
export function VerdictForm({
  name,
  claim,
  data,
  onDecide,
}: {
  readonly name: string
  readonly claim: Claim
  readonly data: ClaimCheckData
  readonly onDecide: (decision: ClaimDecision) => void
}) {
  const [said, setSaid] = useState<ClaimVerdict | null>(null)
  const [habit, setHabit] = useState<string | null>(null)

  function decide(event: FormEvent) {
    event.preventDefault()
    if (said !== null && habit !== null) onDecide({ said, habit })
  }

  return (
    <form className={frame.gate} onSubmit={decide}>
      <fieldset className={frame.options}>
        <legend>Your verdict?</legend>
        {CLAIM_VERDICTS.map(verdict => (
          <label key={verdict} className={frame.option}>
            <input
              type="radio"
              name={`${name}-verdict`}
              checked={said === verdict}
              onChange={() => setSaid(verdict)}
            />
            <span>{CLAIM_VERDICT_WORDS[verdict]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className={frame.options}>
        <legend>Which habit of reading settles it?</legend>
        {habitChoices(claim, data).map(({ id, text }) => (
          <label key={id} className={frame.option}>
            <input type="radio" name={`${name}-habit`} checked={habit === id} onChange={() => setHabit(id)} />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <div className={frame.bar}>
        <button type="submit" className={frame.main} disabled={said === null || habit === null}>
          Show the evidence
        </button>
      </div>
    </form>
  )
}
