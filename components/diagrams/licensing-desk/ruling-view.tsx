import type { ReactNode } from 'react'
import type { Enquiry } from '#domain/controls/enquiry.ts'
import { explainRuling } from '#domain/controls/explain-ruling.ts'
import { type Ruling, VERDICT_WORDS, type Verdict } from '#domain/controls/rule-on.ts'
import look from './licensing-desk.module.css'

/** What applied, the instrument that decides, and why. */
export function RulingView({
  enquiry,
  ruling,
  said = null,
  why = null,
  next = null,
}: {
  readonly enquiry: Enquiry
  readonly ruling: Ruling
  readonly said?: Verdict | null
  /** The case's own words; without them the rule base explains itself. */
  readonly why?: string | null
  readonly next?: ReactNode
}) {
  const { instrument } = ruling.decides ?? {}
  return (
    <section className={look.ruling} aria-label="The ruling" data-verdict={ruling.verdict}>
      <p className={look.verdict}>{VERDICT_WORDS[ruling.verdict]}</p>
      {said === null ? null : (
        <p>
          {said === ruling.verdict ? (
            <strong>You decided so, too.</strong>
          ) : (
            <>
              You said: <strong>{VERDICT_WORDS[said]}</strong>.
            </>
          )}
        </p>
      )}
      {why === null ? (
        explainRuling(enquiry, ruling).map(sentence => <p key={sentence}>{sentence}</p>)
      ) : (
        <p>{why}</p>
      )}
      {why !== null && instrument ? (
        <p className={look.decides}>
          <span>What decides:</span> <strong>{instrument.name}.</strong> {instrument.number}.
        </p>
      ) : null}
      {next}
    </section>
  )
}
