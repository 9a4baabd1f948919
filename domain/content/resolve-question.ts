import { curveSeries, type SeriesChoice } from './curve-series.ts'
import type { Fact } from './fact.ts'
import { factText } from './fact-text.ts'
import { type StateRegisters, stateTask } from './state-task.ts'

type Registers = {
  readonly lesson: string
  readonly facts: ReadonlyMap<string, Fact>
} & StateRegisters
type Fields = Record<string, unknown>
type Resolved = { question: unknown; facts: string[]; complaints: string[] }

/**
 * A question as written in questions.yaml, made ready for its schema: the id in full, `{fact:id}` in texts written
 * out, `key: {fact: id}` and `near: [{fact: id}]` turned into numbers, the series of a curve taken from its data set, and
 * what a state asks about a shipment or a claim from theirs. What is not there is a complaint.
 */
export function resolveQuestion(written: unknown, { lesson, facts, ...registers }: Registers): Resolved {
  const used: string[] = []
  const complaints: string[] = []
  if (!isFields(written)) return { question: written, facts: used, complaints }
  const name = typeof written.id === 'string' ? written.id : 'a question'

  function factOf(id: string): Fact | undefined {
    used.push(id)
    const found = facts.get(id)
    if (!found) complaints.push(`${name} uses the fact ${id}, which does not exist`)
    return found
  }

  function fill(value: unknown): unknown {
    if (typeof value === 'string')
      return value.replace(/\{fact:([a-z0-9-]+)\}/g, (mark, id: string) => {
        const found = factOf(id)
        return found ? factText(found) : mark
      })
    if (Array.isArray(value)) return value.map(fill)
    if (isFields(value))
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each)]))
    return value
  }

  const question = fill(written) as Fields
  if (typeof question.id === 'string' && !question.id.includes('/')) question.id = `${lesson}/${question.id}`
  if (question.type === 'number') {
    question.key = numberOf(question.key, factOf)
    if (Array.isArray(question.near)) question.near = question.near.map(each => nearOf(each, factOf))
  }
  if (question.type === 'curve' && question.data && !question.series) {
    const data = question.data as SeriesChoice
    const set = registers.dataSets.get(data.set)
    if (set) question.series = curveSeries(set, data)
    else complaints.push(`${name} draws on the data set ${data.set}, which does not exist`)
  }
  if (question.type === 'state' && question.ask !== undefined) {
    const task = stateTask(question.ask, registers)
    if (typeof task === 'string') complaints.push(`${name} ${task}`)
    else Object.assign(question, task)
  }
  return { question, facts: used, complaints }
}

function numberOf(value: unknown, factOf: (id: string) => Fact | undefined): unknown {
  return isFields(value) && typeof value.fact === 'string' ? factOf(value.fact)?.value : value
}

/** A near value is written as `value: 5`, `value: {fact: id}` or `fact: id`. */
function nearOf(near: unknown, factOf: (id: string) => Fact | undefined): unknown {
  if (!isFields(near)) return near
  const { fact, ...rest } = near
  const value = typeof fact === 'string' ? { fact } : near.value
  return { ...rest, value: numberOf(value, factOf) }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
