import type { Question } from '#domain/assessment/question.ts'
import { chosenIn } from '#domain/assessment/types/state/check.ts'
import type { StatePart } from '#domain/assessment/types/state/task.ts'

type Labelled = { readonly id: string; readonly text: string }

/**
 * A stored answer in words, one line a part: for a learner or teacher who reads it later, without the form it was given
 * in. An answer that does not fit the question is shown as it is.
 */
export function describeAnswer(question: Question, answer: unknown): string[] {
  switch (question.type) {
    case 'choice':
      return [textOf(question.options, answer)]
    case 'choices':
      return list(answer).map(id => textOf(question.options, id))
    case 'hotspot':
      return [textOf(question.targets, answer)]
    case 'number':
      return [[part(answer, 'value'), part(answer, 'unit')].filter(Boolean).join(' ')]
    case 'order':
      return list(answer).map((id, at) => `${at + 1}. ${textOf(question.items, id)}`)
    case 'match':
      return pairs(question.left, question.right, answer)
    case 'category':
      return pairs(question.items, question.categories, answer)
    case 'claim':
      return [
        textOf(question.verdicts, part(answer, 'verdict')),
        textOf(question.reasons, part(answer, 'reason')),
        textOf(question.deciding, part(answer, 'source')),
      ].filter(Boolean)
    case 'curve':
      return [list(answer).map(curvePoint).join(' · ')]
    case 'essay':
      return part(answer, 'text').split('\n')
    case 'text':
      return [plain(answer)]
    case 'state':
      return stateLines(question.parts, plain(answer))
  }
}

function stateLines(parts: readonly StatePart[] | undefined, state: string): string[] {
  if (!parts) return [state]
  return parts.map(part => `${part.label}: ${chosenIn(part, state)?.text ?? 'nothing'}`)
}

function textOf(among: readonly Labelled[], id: unknown): string {
  return among.find(each => each.id === id)?.text ?? plain(id)
}

function pairs(items: readonly Labelled[], places: readonly Labelled[], answer: unknown): string[] {
  return items.map(({ id, text }) => `${text}: ${textOf(places, part(answer, id))}`)
}

function list(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? answer : [answer]
}

function part(answer: unknown, name: string): string {
  if (typeof answer !== 'object' || answer === null || !Object.hasOwn(answer, name)) return ''
  return plain((answer as Record<string, unknown>)[name])
}

function curvePoint(point: unknown): string {
  return Array.isArray(point) ? point.map(plain).join(': ') : plain(point)
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value
  return value === undefined || value === null ? '' : JSON.stringify(value)
}
