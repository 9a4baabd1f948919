import { type PublicQuestion, toPublicQuestion } from '#domain/assessment/public-question.ts'
import type { Question } from '#domain/assessment/question.ts'
import { chosenIn } from '#domain/assessment/types/state/check.ts'
import type { StatePart } from '#domain/assessment/types/state/task.ts'
import { describeAnswer } from './describe-answer.ts'
import { keyAnswer } from './key-answer.ts'

/** One thing to choose. `right` is missing while the key may not be told. */
export type ViewedOption = {
  readonly text: string
  readonly chosen: boolean
  readonly right: boolean | undefined
}

/** One thing that was to be placed: where it was put, and where it belongs. */
export type ViewedRow = {
  readonly item: string
  /** Missing where it was left open. */
  readonly given: string | undefined
  readonly right: boolean | undefined
  readonly key: string | undefined
}

/**
 * An answer as it was seen and given, part by part, with answer, verdict and key apart: options in the order they were
 * shown, things to place row by row, anything else as lines of text. `key` is missing while it may not be told.
 */
export type AnswerView =
  | {
      readonly kind: 'options'
      readonly groups: readonly {
        readonly title: string | undefined
        readonly options: readonly ViewedOption[]
      }[]
    }
  | { readonly kind: 'rows'; readonly rows: readonly ViewedRow[] }
  | { readonly kind: 'lines'; readonly given: readonly string[]; readonly key: readonly string[] | undefined }

type Labelled = { readonly id: string; readonly text: string }
type Tell = { readonly seed: string; readonly mayKey: boolean }

/**
 * Shows an answer in the order in which the question was shown with `seed`. An answer that was left open is undefined;
 * one that does not fit the question is shown as far as it goes.
 */
export function answerView(question: Question, answer: unknown, { seed, mayKey }: Tell): AnswerView {
  const seen = toPublicQuestion(question, seed)
  const key = mayKey ? keyAnswer(question) : undefined
  const group = (title: string | undefined, options: readonly Labelled[], own: unknown, right: unknown) => ({
    title,
    options: viewedOptions(options, own, right),
  })
  switch (seen.type) {
    case 'choice':
    case 'choices':
      return { kind: 'options', groups: [group(undefined, seen.options, answer, key)] }
    case 'hotspot':
      return {
        kind: 'options',
        groups: [group(undefined, seen.targets, answer, mayKey ? keysOf(question) : key)],
      }
    case 'claim':
      return {
        kind: 'options',
        groups: [
          group('The verdict', seen.verdicts, part(answer, 'verdict'), part(key, 'verdict')),
          group('The reason', seen.reasons, part(answer, 'reason'), part(key, 'reason')),
          group('What decides it', seen.deciding, part(answer, 'source'), part(key, 'source')),
        ].filter(each => each.options.length > 0),
      }
    case 'order':
    case 'match':
    case 'category':
      return viewedRows(seen, answer, key)
    case 'state':
      if (!seen.parts) return viewedLines(question, answer, key)
      return {
        kind: 'options',
        groups: seen.parts.map(each => group(each.label, each.options, idIn(each, answer), idIn(each, key))),
      }
    default:
      return viewedLines(question, answer, key)
  }
}

function viewedLines(question: Question, answer: unknown, key: unknown): AnswerView {
  return {
    kind: 'lines',
    given: answer === undefined ? [] : describeAnswer(question, answer),
    key: key === undefined ? undefined : describeAnswer(question, key),
  }
}

function idIn(part: StatePart, state: unknown): string | undefined {
  return typeof state === 'string' ? chosenIn(part, state)?.id : undefined
}

/** Every place that is right: one is enough. */
function keysOf(question: Question): unknown {
  return question.type === 'hotspot' ? question.key : undefined
}

function viewedOptions(options: readonly Labelled[], own: unknown, right: unknown): ViewedOption[] {
  const [chosen, keys] = [list(own), right === undefined ? undefined : list(right)]
  return options.map(({ id, text }) => ({ text, chosen: chosen.includes(id), right: keys?.includes(id) }))
}

type Placing = Extract<PublicQuestion, { type: 'order' | 'match' | 'category' }>

function viewedRows(seen: Placing, answer: unknown, key: unknown): AnswerView {
  if (seen.type === 'order') {
    const at = (order: unknown, place: number) => textOf(seen.items, list(order)[place])
    const rows = seen.items.map((_, place) =>
      row(`Place ${place + 1}`, at(answer, place), key === undefined ? undefined : at(key, place)),
    )
    return { kind: 'rows', rows }
  }
  const [items, places] = seen.type === 'match' ? [seen.left, seen.right] : [seen.items, seen.categories]
  const rows = items.map(({ id, text }) =>
    row(
      text,
      textOf(places, part(answer, id)),
      key === undefined ? undefined : textOf(places, part(key, id)),
    ),
  )
  return { kind: 'rows', rows }
}

function row(item: string, given: string | undefined, key: string | undefined): ViewedRow {
  return { item, given, key, right: key === undefined ? undefined : given === key }
}

function textOf(among: readonly Labelled[], id: unknown): string | undefined {
  if (id === undefined || id === null || id === '') return undefined
  return among.find(each => each.id === id)?.text ?? String(id)
}

function list(answer: unknown): readonly unknown[] {
  if (answer === undefined || answer === null) return []
  return Array.isArray(answer) ? answer : [answer]
}

function part(answer: unknown, name: string): unknown {
  if (typeof answer !== 'object' || answer === null || !Object.hasOwn(answer, name)) return undefined
  return (answer as Record<string, unknown>)[name]
}
