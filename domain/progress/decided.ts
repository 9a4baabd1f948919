import { ruleOn, VERDICT_WORDS } from '#domain/controls/rule-on.ts'
import type { ClaimCheckData } from '#domain/diagrams/claim-check/model.ts'
import {
  type ClaimDecisions,
  claimDecisionsIn,
  scoreClaims,
} from '#domain/diagrams/claim-check/score-claims.ts'
import type { ShipmentCase } from '#domain/diagrams/licensing-desk/model.ts'
import { verdictsIn } from '#domain/diagrams/licensing-desk/verdicts-in.ts'
import type { Decision } from './decision.ts'

/** Decisions of one learner as a table, with a sentence that sums it up. */
export type DecidedTable = {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** First decisions about shipments beside what the rule base says; undefined where none was decided. */
export function decidedShipments(
  kept: readonly Decision[],
  cases: readonly ShipmentCase[],
): DecidedTable | undefined {
  const verdicts = verdictsIn(kept)
  const rows = cases.flatMap(({ id, shipment, enquiry }) => {
    const said = verdicts.get(id)
    if (said === undefined) return []
    const { verdict } = ruleOn(enquiry)
    const isRight = said === verdict
    const decided = `${isRight ? '✓' : '✕'} ${VERDICT_WORDS[said]}`
    return [{ isRight, cells: [shipment, decided, VERDICT_WORDS[verdict]] }]
  })
  if (rows.length === 0) return undefined
  const right = rows.filter(row => row.isRight).length
  return {
    id: 'shipments',
    title: 'Decided at the licensing desk',
    summary: `${rows.length} of ${cases.length} shipments decided, ${right} as the rules say. The first decision counts.`,
    columns: ['Shipment', 'Decided', 'The rules say'],
    rows: rows.map(row => row.cells),
  }
}

/** An answer to a question about one claim, as a fraction of its points. */
export type GradedClaim = { readonly claim: string; readonly fraction: number }

/**
 * Points by habit of reading: one for each claim that was decided in the article, and one for each that a question asked
 * about; undefined where there is neither.
 */
export function readingSkills(
  kept: readonly Decision[],
  graded: readonly GradedClaim[],
  data: ClaimCheckData,
): DecidedTable | undefined {
  const decisions = claimDecisionsIn(kept)
  const known = new Map(data.claims.map(claim => [claim.id, claim]))
  const asked = graded.filter(each => known.has(each.claim))
  if (decisions.size + asked.length === 0) return undefined
  const skills = scoreClaims(decisions, data).map(skill => {
    const own = asked.filter(each => known.get(each.claim)?.habit === skill.id)
    const earned = skill.earned + own.reduce((sum, each) => sum + each.fraction, 0)
    return { ...skill, earned, possible: skill.possible + own.length }
  })
  return {
    id: 'reading-skills',
    title: 'Habits of reading',
    summary: `${judgedText(decisions)}${askedText(asked.length)} Each claim counts one point, under the habit of reading that settles it.`,
    columns: ['Habit', 'Points'],
    rows: skills
      .filter(({ possible }) => possible > 0)
      .map(({ text, earned, possible }) => [text, `${rounded(earned)}\u00a0of\u00a0${possible}`]),
  }
}

function judgedText({ size }: ClaimDecisions): string {
  return `${size} ${size === 1 ? 'claim' : 'claims'} judged in the article.`
}

function askedText(count: number): string {
  if (count === 0) return ''
  return ` ${count} asked about in ${count === 1 ? 'a question' : 'questions'}.`
}

function rounded(points: number): string {
  return points.toLocaleString('en-GB', { maximumFractionDigits: 2 })
}
