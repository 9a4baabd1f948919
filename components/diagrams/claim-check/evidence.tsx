import type { ReactNode } from 'react'
import {
  CLAIM_VERDICT_WORDS,
  type Claim,
  type ClaimCheckData,
  type ClaimCheckState,
} from '#domain/diagrams/claim-check/model.ts'
import { SourceLine, type SourceTitles } from '../frame/source-line.tsx'
import look from './claim-check.module.css'

/** Verdict, evidence, deciding figures and sources of a claim, beside what was said. */
export function Evidence({
  claim,
  data,
  state,
  titles,
  close = null,
}: {
  readonly claim: Claim
  readonly data: ClaimCheckData
  readonly state: ClaimCheckState
  readonly titles?: SourceTitles
  readonly close?: ReactNode
}) {
  const habit = data.article.habits.find(({ id }) => id === claim.habit)
  return (
    <section className={look.evidence} aria-label={`Claim ${claim.id}`} data-verdict={claim.verdict}>
      <p className={look.verdict}>{CLAIM_VERDICT_WORDS[claim.verdict]}</p>
      {state.said === null ? null : (
        <p>
          {state.said === claim.verdict ? (
            <strong>Your verdict, too.</strong>
          ) : (
            <>
              You said: <strong>{CLAIM_VERDICT_WORDS[state.said]}</strong>.
            </>
          )}{' '}
          {state.habit === claim.habit ? 'And by the same habit.' : ''}
        </p>
      )}
      <p className={look.finding}>{claim.evidence}.</p>
      <dl>
        {claim.figures === null ? null : (
          <div>
            <dt>Figures that decide</dt>
            <dd>{claim.figures}</dd>
          </div>
        )}
        <div>
          <dt>To learn</dt>
          <dd>{claim.skill}</dd>
        </div>
        <div>
          <dt>The habit</dt>
          <dd>{habit?.text}</dd>
        </div>
      </dl>
      <SourceLine sources={claim.sources} titles={titles} />
      {close}
    </section>
  )
}
