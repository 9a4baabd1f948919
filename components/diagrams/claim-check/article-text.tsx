import { Fragment, type ReactNode } from 'react'
import { spansOf } from '#domain/content/spans-of.ts'
import { sayDate } from '#domain/diagrams/claim-check/describe.ts'
import {
  CLAIM_VERDICT_WORDS,
  type ClaimCheckData,
  type ClaimCheckState,
  type ClaimVerdict,
  isClaimRevealed,
} from '#domain/diagrams/claim-check/model.ts'
import { partProps } from '../frame/part.ts'
import look from './claim-check.module.css'

/** The text with its claims underlined; what is open stands below the paragraph of its claim. */
export function ArticleText({
  state,
  data,
  live = false,
  current = null,
  decided = new Map(),
  opened = null,
}: {
  readonly state: ClaimCheckState
  readonly data: ClaimCheckData
  readonly live?: boolean
  readonly current?: string | null
  /** True verdicts that may be seen, by claim. */
  readonly decided?: ReadonlyMap<string, ClaimVerdict>
  readonly opened?: ReactNode
}) {
  const { article, claims } = data
  const entered = claims.some(({ id }) => id === current) ? current : claims[0]?.id
  return (
    <div className={look.text}>
      <p className={look.headline}>{article.title}</p>
      <p className={look.from}>
        {article.publisher}, {sayDate(article.date)}
      </p>
      {article.paragraphs.map(paragraph => {
        const spans = spansOf(paragraph)
        return (
          <Fragment key={paragraph}>
            <p>
              {spans.map((span, at) => {
                if (span.claim === null) return <Fragment key={at}>{span.text}</Fragment>
                const open = span.claim === state.claim
                const own = claims.find(({ id }) => id === span.claim)
                const verdict =
                  decided.get(span.claim) ?? (open && isClaimRevealed(state) ? own?.verdict : undefined)
                return (
                  <span
                    key={span.claim}
                    className={look.claim}
                    data-open={open}
                    data-verdict={verdict}
                    {...partProps({
                      id: span.claim,
                      label: `${span.claim}: ${span.text}${verdict ? `, ${CLAIM_VERDICT_WORDS[verdict]}` : ''}`,
                      chosen: open,
                      current: span.claim === entered,
                      live,
                    })}
                  >
                    {span.text}
                  </span>
                )
              })}
            </p>
            {spans.some(({ claim }) => claim !== null && claim === state.claim) ? opened : null}
          </Fragment>
        )
      })}
    </div>
  )
}
