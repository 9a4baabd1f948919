import { sayDay } from '#domain/controls/day.ts'
import type { Description } from '../frame/description.ts'
import {
  CLAIM_VERDICT_WORDS,
  CLAIM_VERDICTS,
  type ClaimCheckData,
  type ClaimCheckState,
  isClaimRevealed,
  openClaim,
} from './model.ts'
import { leastMove, limitOf, sayAmount, sizesOf } from './sizes.ts'

/** "31 January 2024"; a year or month as it is written. */
export function sayDate(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? sayDay(date) : date
}

/** A state in words; the table holds all claims, or the sizes. */
export function describeClaimCheck(state: ClaimCheckState, data: ClaimCheckData): Description {
  return state.show === 'sizes' ? describeSizes(state, data) : describeText(state, data)
}

function describeText(state: ClaimCheckState, data: ClaimCheckData): Description {
  const { article, claims } = data
  const open = openClaim(state, data)
  const counts = CLAIM_VERDICTS.map(
    verdict => `${CLAIM_VERDICT_WORDS[verdict]} ${claims.filter(claim => claim.verdict === verdict).length}`,
  )
  const revealed = open !== null && isClaimRevealed(state)
  return {
    title: 'Claim check',
    summary: [
      ...(open
        ? [`${open.id}: “${open.paraphrase}”${revealed ? `: ${CLAIM_VERDICT_WORDS[open.verdict]}` : ''}.`]
        : []),
      ...(revealed ? [`${open.evidence}.`] : []),
      `${article.title}, ${article.publisher}, ${sayDate(article.date)}: ${claims.length} claims.`,
      `All verdicts: ${counts.join(', ')}.`,
    ],
    assumed: article.note,
    sources: [article.source],
    table: {
      caption: 'All claims with verdict and evidence',
      columns: [
        'Claim',
        'What it says',
        'Verdict',
        'Evidence',
        'Figures',
        'To learn',
        'Sources of the row',
      ].map(label => ({ label })),
      rows: claims.map(claim => [
        claim.id,
        claim.paraphrase,
        CLAIM_VERDICT_WORDS[claim.verdict],
        claim.evidence,
        claim.figures ?? '',
        claim.skill,
        claim.sources.join('; '),
      ]),
    },
  }
}

function describeSizes(state: ClaimCheckState, { article }: ClaimCheckData): Description {
  const sizes = sizesOf(article, state.moved)
  const limit = limitOf(article) ?? 0
  const total = sizes.filter(({ from }) => from === 'written').reduce((sum, { value }) => sum + value, 0)
  const unit = article.sizes?.unit ?? ''
  const moved = {
    0: 'as written',
    1: 'with the comma moved one place',
    2: 'with the comma moved two places',
  }[state.moved]
  return {
    title: article.sizes?.title ?? article.title,
    summary: [
      `The article’s exports, ${moved}: ${sayAmount(total)} ${unit} together, ${total > limit ? 'more' : 'less'} than ${article.sizes?.limit ?? ''}, ${sayAmount(limit)} ${unit}.`,
      ...(state.moved === leastMove(article) ? [article.sizes?.explanation ?? ''] : []),
    ],
    assumed: article.note,
    sources: [
      ...new Set([article.source, ...(article.sizes?.known.flatMap(({ source }) => source ?? []) ?? [])]),
    ],
    table: {
      caption: `Sizes, ${moved}`,
      columns: [{ label: 'What' }, { label: 'From' }, { label: 'Amount', unit }],
      rows: sizes.map(({ label, from, value }) => [
        label,
        from === 'known' ? 'known' : 'the article',
        Math.round(value),
      ]),
    },
  }
}
