import type { Question, QuestionOf } from './question.ts'
import { chosenIn } from './types/state/check.ts'

export type ShownAnswer = {
  /** What is wrong, in a few words. */
  readonly says: string
  readonly answer: unknown
}

/**
 * An answer for everything that the author foresaw as wrong, and one that nobody foresaw: to look at what a learner is
 * told. `key` is an answer that earns every point.
 */
export function wrongAnswers(question: Question, key: unknown): ShownAnswer[] {
  switch (question.type) {
    case 'choice':
      return question.options.filter(each => !each.key).map(({ id, text }) => ({ says: text, answer: id }))
    case 'choices':
      return wrongChoices(question)
    case 'number':
      return wrongNumbers(question)
    case 'order':
      return wrongOrders(question)
    case 'match':
      return question.reasons.map(({ left, right }) => ({
        says: `${left} with ${right}`,
        answer: { ...question.key, [left]: right },
      }))
    case 'category':
      return question.reasons.map(({ item, category }) => ({
        says: `${item} in ${category}`,
        answer: { ...question.key, [item]: category },
      }))
    case 'hotspot':
      return question.targets
        .filter(({ id }) => !question.key.includes(id))
        .map(({ id, text }) => ({ says: text, answer: id }))
    case 'text':
      return [
        ...question.near.map(({ text }) => ({ says: text, answer: text })),
        { says: 'a text nobody foresaw', answer: 'something nobody foresaw' },
      ]
    case 'claim':
      return wrongClaims(question, key as Record<string, string>)
    case 'curve':
      return wrongCurves(question)
    case 'state':
      return wrongStates(question)
    case 'essay':
      return [{ says: 'any text', answer: { text: 'A few sentences.' } }]
  }
}

function wrongStates({ initial, key, parts }: QuestionOf<'state'>): ShownAnswer[] {
  if (!parts) return [{ says: 'left as it was', answer: initial }]
  return parts.flatMap(part => {
    const right = chosenIn(part, key)?.id ?? ''
    return part.options
      .filter(({ id }) => id !== right)
      .map(({ id, text }) => ({
        says: `${part.name}: ${text}`,
        answer: key.replace(`${part.name}=${right}`, `${part.name}=${id}`),
      }))
  })
}

function wrongChoices({ options }: QuestionOf<'choices'>): ShownAnswer[] {
  const keys = options.filter(each => each.key).map(each => each.id)
  return [
    ...options
      .filter(each => !each.key)
      .map(({ id, text }) => ({ says: `also ${text}`, answer: [...keys, id] })),
    { says: 'only the first right one', answer: keys.slice(0, 1) },
  ]
}

function wrongNumbers({ key, unit, near }: QuestionOf<'number'>): ShownAnswer[] {
  const typed = (value: number) => ({ value: String(value), unit })
  return [
    ...near.map(({ value }) => ({ says: String(value), answer: typed(value) })),
    { says: 'a slip by a power of ten', answer: typed(key * 10) },
    { says: 'a number nobody foresaw', answer: typed(key * 3 + 7) },
  ]
}

function wrongOrders({ items, swaps }: QuestionOf<'order'>): ShownAnswer[] {
  const right = items.map(each => each.id)
  const swapped = swaps.map(({ before, after }) => ({
    says: `${before} before ${after}`,
    answer: right.map(id => (id === before ? after : id === after ? before : id)),
  }))
  return [...swapped, { says: 'turned round', answer: right.toReversed() }]
}

function wrongClaims(question: QuestionOf<'claim'>, key: Record<string, string>): ShownAnswer[] {
  const parts = [
    ['verdict', question.verdicts],
    ['reason', question.reasons],
    ['source', question.deciding],
  ] as const
  return parts.flatMap(([part, list]) =>
    list
      .filter(each => !each.key)
      .map(({ id, text }) => ({ says: `${part}: ${text}`, answer: { ...key, [part]: id } })),
  )
}

function wrongCurves({ series, y }: QuestionOf<'curve'>): ShownAnswer[] {
  const middle = (y.from + y.to) / 2
  return [
    { says: 'level', answer: series.map(([x]) => [x, middle]) },
    { says: 'upside down', answer: series.map(([x, height]) => [x, y.from + y.to - height]) },
  ]
}
