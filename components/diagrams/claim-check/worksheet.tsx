import { Fragment } from 'react'
import { spansOf } from '#domain/content/spans-of.ts'
import { parseClaimCheckData } from '#domain/diagrams/claim-check/data.ts'
import { sayDate } from '#domain/diagrams/claim-check/describe.ts'
import { CLAIM_VERDICT_WORDS, CLAIM_VERDICTS } from '#domain/diagrams/claim-check/model.ts'
import { ClaimCheckTable } from './table.tsx'

/** The article on paper, its claims numbered, with a table to fill in; verdicts and evidence stay on the site. */
export function ClaimCheckWorksheet(read: { readonly article: unknown; readonly claims: unknown }) {
  const { article, claims } = parseClaimCheckData(read)
  return (
    <figure className="drawing">
      <p>
        <strong>{article.title}</strong> {article.publisher}, {sayDate(article.date)}
      </p>
      {article.paragraphs.map(paragraph => (
        <p key={paragraph}>
          {spansOf(paragraph).map(({ claim, text }) =>
            claim === null ? (
              text
            ) : (
              <Fragment key={claim}>
                <sup>{claim}</sup> {text}
              </Fragment>
            ),
          )}
        </p>
      ))}
      <figcaption>
        {article.note} Verdicts: {CLAIM_VERDICTS.map(verdict => CLAIM_VERDICT_WORDS[verdict]).join(', ')}.
      </figcaption>
      <ClaimCheckTable claims={claims} />
    </figure>
  )
}
