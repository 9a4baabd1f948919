import { isPartOf, readPairs } from '#domain/diagrams/frame/address.ts'
import { type Feedback, type ScoreOutcome, scored } from '../../outcome.ts'
import { wrong } from '../../wrong.ts'
import { chosenIn, readStateOf } from './check.ts'
import { meets, type Outputs, outputOf } from './conditions.ts'
import { JUDGES, type StateJudge } from './judges.ts'
import type { StateCondition, StateQuestion } from './schema.ts'

/**
 * Runs the diagram's model again on the given state. What the diagram met before it was touched earns nothing: with m
 * of all conditions met now and m0 at the start, the fraction is (m - m0) / (all - m0), from 0 to 1; 1 when all are met.
 */
export function scoreState(question: StateQuestion, answer: unknown): ScoreOutcome {
  const reading = readStateOf(question, answer)
  if (!reading.ok) return { kind: 'rejected', reason: reading.reason }
  const judge = JUDGES[question.diagram]
  const outputs = judge?.(reading.answer, question.given)
  if (!judge || !outputs) return { kind: 'rejected', reason: 'This is not a state of the diagram.' }
  const met = question.conditions.filter(each => meets(outputs, each)).length
  const all = question.conditions.length
  const before = met === all ? 0 : metAtStart(question, judge)
  const fraction = met === all ? 1 : (met - before) / (all - before)
  return scored(question.points, fraction, feedback(question, { outputs, state: reading.answer }))
}

/** A model may take as long as all other scoring together; the start of a question is the same for every answer. */
const startsKnown = new WeakMap<StateQuestion, number>()

function metAtStart(question: StateQuestion, judge: StateJudge): number {
  const known = startsKnown.get(question)
  if (known !== undefined) return known
  const start = judge(question.initial, question.given)
  const met = start ? question.conditions.filter(each => meets(start, each)).length : 0
  startsKnown.set(question, met)
  return met
}

type Judged = { readonly outputs: Outputs; readonly state: string }

function feedback(question: StateQuestion, judged: Judged): Feedback[] {
  const each = question.conditions.map(condition => judgeOne(question, condition, judged))
  const foreseen = (question.reasons ?? []).filter(({ when }) => isPartOf(when, judged.state))
  const explained = (one: StateCondition) =>
    one.reason !== undefined || foreseen.some(({ when }) => readPairs(when).has(one.output))
  const isOpen = question.conditions.some(one => !explained(one) && !meets(judged.outputs, one))
  return [
    ...each,
    ...foreseen.map(reason => wrong(reason)),
    ...(isOpen ? [wrong({ reason: question.reason })] : []),
  ]
}

function judgeOne(
  { parts = [] }: StateQuestion,
  condition: StateCondition,
  { outputs, state }: Judged,
): Feedback {
  const part = parts.find(each => each.name === condition.output)
  const chosen = part && chosenIn(part, state)
  if (part && chosen) {
    const text = `${part.label}: ${chosen.text}.`
    return meets(outputs, condition) ? { tone: 'right', text } : wrong({ reason: text })
  }
  const value = outputOf(outputs, condition.output)
  const label = condition.text ?? condition.output
  const shown =
    value === undefined ? 'not known' : value.toLocaleString('en-GB', { maximumSignificantDigits: 6 })
  const read = `${label}: ${shown}, wanted ${wanted(condition)}.`
  if (meets(outputs, condition)) return { tone: 'right', text: read }
  return wrong({ ...condition, reason: condition.reason ? `${read} ${condition.reason}` : read })
}

function wanted({ atLeast, atMost }: StateCondition): string {
  if (atLeast === undefined) return `at most ${atMost}`
  return atMost === undefined ? `at least ${atLeast}` : `${atLeast} to ${atMost}`
}
