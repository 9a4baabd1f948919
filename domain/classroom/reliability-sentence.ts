import type { ItemAnalysis } from '#domain/assessment/item-analysis.ts'
import { questionsFor } from '#domain/assessment/statistics/reliability.ts'

/** What Moodle's authors call satisfactory, and what they call unsatisfactory below. */
const [WELL, FAIRLY] = [0.75, 0.64]
const WANTED = 0.8

/** How far the totals can be trusted, in plain sentences; says so where it is too few to say. */
export function reliabilitySentence({ test, possible }: ItemAnalysis): string {
  if (!test) return 'Fewer than ten learners: too few to say anything about the whole.'
  const value = test.alpha ?? test.drawnReliability
  if (value === undefined) return 'Too few to say how far the totals can be trusted.'
  const name = test.alpha === undefined ? 'KR-21' : 'alpha'
  if (value <= 0)
    return `Not consistent (${name} ${value.toFixed(2)}): who does well on some of these questions does no better on the others. A total says little about one learner.`
  const how = value >= WELL ? 'well' : value >= FAIRLY ? 'fairly well' : 'only roughly'
  const said = [`The totals tell learners apart ${how} (${name} ${value.toFixed(2)})`]
  const error = test.standardError
  if (error !== undefined && possible > 0)
    said.push(
      `One learner’s total is good to about ± ${Math.round((100 * error) / possible)} % of the points`,
    )
  const needed = questionsFor(WANTED, value, test.asked ?? 0)
  if (value < WANTED && needed !== undefined)
    said.push(`It would take ${Math.ceil(needed)} questions like these to reach ${WANTED.toFixed(2)}`)
  return `${said.join('. ')}.`
}
