import type { FormFields } from './answer-from-form.ts'
import type { PublicQuestion } from './public-question.ts'
import { chosenIn } from './types/state/check.ts'

/**
 * The form fields that give this answer: `answerFromForm` turned round, so that a form can be shown again as it was
 * filled in. Of an answer that does not fit the question, what fits.
 */
export function formFromAnswer(question: PublicQuestion, answer: unknown): FormFields {
  switch (question.type) {
    case 'choice':
    case 'hotspot':
    case 'text':
      return typeof answer === 'string' ? { answer } : {}
    case 'state':
      return typeof answer === 'string' ? stateFields(question, answer) : {}
    case 'choices':
      return { answer: list(answer).filter(each => typeof each === 'string') }
    case 'order':
      return Object.fromEntries(list(answer).map((id, at) => [`position.${String(id)}`, String(at + 1)]))
    case 'match':
    case 'category':
      return prefixed(question.type, texts(answer))
    case 'number':
    case 'claim':
      return texts(answer)
    case 'curve':
      return Object.fromEntries(
        list(answer).flatMap(point => (Array.isArray(point) ? [[`y.${point[0]}`, String(point[1])]] : [])),
      )
    case 'essay':
      return { ...texts(answer), ...prefixed('selfScore', texts(partOf(answer, 'selfScore'))) }
  }
}

function stateFields({ parts }: Extract<PublicQuestion, { type: 'state' }>, answer: string): FormFields {
  if (!parts) return { answer }
  const chosen = parts.flatMap(part => {
    const option = chosenIn(part, answer)
    return option ? [[part.name, option.id] as const] : []
  })
  return Object.fromEntries(chosen)
}

function list(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? answer : []
}

function partOf(answer: unknown, name: string): unknown {
  return typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>)[name] : undefined
}

/** The entries of an object that are texts or numbers, as texts. */
function texts(answer: unknown): Record<string, string> {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return {}
  return Object.fromEntries(
    Object.entries(answer).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
    ),
  )
}

function prefixed(prefix: string, fields: Readonly<Record<string, string>>): FormFields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${prefix}.${name}`, value]))
}
