import type { PublicQuestion } from './public-question.ts'
import { readDecimal } from './types/number/read-decimal.ts'

/** Fields of a posted form; a field that was sent more than once is a list. */
export type FormFields = Readonly<Record<string, string | readonly string[]>>

/**
 * The answer in a plain HTML form, in the same shape that the script on the page sends. Field names by type:
 *
 * | type | fields |
 * |---|---|
 * | choice, hotspot, text, state | `answer`; of a state chosen from lists, each part under its name |
 * | choices | `answer`, once for each ticked option |
 * | number | `value`, `unit` (may be missing or empty) |
 * | order | `position.<item id>`, each 1 to n |
 * | match | `match.<left id>` = right id |
 * | category | `category.<item id>` = category id |
 * | claim | `verdict`, `reason`, `source` |
 * | curve | `y.<x>` for each x of `xs`, as JavaScript prints the number |
 * | essay | `text`, `selfScore.<rubric id>` |
 *
 * An incomplete form gives an incomplete answer, for `checkAnswer` or scoring to refuse with a sentence.
 */
export function answerFromForm(question: PublicQuestion, fields: FormFields): unknown {
  switch (question.type) {
    case 'choice':
    case 'hotspot':
    case 'text':
      return one(fields, 'answer')
    case 'state':
      return question.parts ? chosenState(question.initial, question.parts, fields) : one(fields, 'answer')
    case 'choices':
      return valuesOf(fields, 'answer')
    case 'number':
      return present({ value: one(fields, 'value') ?? '', unit: one(fields, 'unit') })
    case 'order':
      return orderFrom(question.items, fields)
    case 'match':
      return byId(question.left, fields, 'match')
    case 'category':
      return byId(question.items, fields, 'category')
    case 'claim':
      return present({
        verdict: one(fields, 'verdict'),
        reason: one(fields, 'reason'),
        source: one(fields, 'source'),
      })
    case 'curve':
      return curveFrom(question.xs, fields)
    case 'essay':
      return essayFrom(question.rubric, fields)
  }
}

/** What a form holds under this name, each value that is not empty. */
export function valuesOf(fields: FormFields, name: string): string[] {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (value === undefined) return []
  return (typeof value === 'string' ? [value] : [...value]).filter(each => each !== '')
}

function one(fields: FormFields, name: string): string | undefined {
  return valuesOf(fields, name)[0]
}

/** As the diagram's address would write it; a part that was not chosen is missing. */
function chosenState(
  initial: string,
  parts: readonly { readonly name: string }[],
  fields: FormFields,
): string {
  const chosen = parts.flatMap(({ name }) => {
    const id = one(fields, name)
    return id === undefined ? [] : [`${name}=${id}`]
  })
  return [initial, ...chosen].join('&')
}

function present(answer: Record<string, string | undefined>): Record<string, string> {
  const entries = Object.entries(answer).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  )
  return Object.fromEntries(entries)
}

function byId(list: readonly { id: string }[], fields: FormFields, prefix: string): Record<string, string> {
  return present(Object.fromEntries(list.map(({ id }) => [id, one(fields, `${prefix}.${id}`)])))
}

function orderFrom(items: readonly { id: string }[], fields: FormFields): string[] {
  return items.flatMap((_, at) => {
    const there = items.filter(({ id }) => one(fields, `position.${id}`) === String(at + 1))
    return there.length === 1 ? there.map(({ id }) => id) : []
  })
}

function curveFrom(xs: readonly number[], fields: FormFields): [number, number][] {
  return xs.flatMap((x): [number, number][] => {
    const typed = one(fields, `y.${x}`)?.trim() ?? ''
    const height = readDecimal(typed.replace(/^-/, ''))?.value
    return height === undefined ? [] : [[x, typed.startsWith('-') ? -height : height]]
  })
}

function essayFrom(rubric: readonly { id: string }[], fields: FormFields): Record<string, unknown> {
  const selfScore = byId(rubric, fields, 'selfScore')
  const scores = Object.fromEntries(Object.entries(selfScore).map(([id, points]) => [id, Number(points)]))
  return { text: one(fields, 'text') ?? '', ...(Object.keys(scores).length > 0 && { selfScore: scores }) }
}
