import type { Question } from '#domain/assessment/question.ts'

type Option = { readonly id: string; readonly key?: true | undefined }

/**
 * An answer that earns every point, in the shape of `describeAnswer`. Only for those who have answered. Undefined for an
 * essay, which has no key, only a model.
 */
export function keyAnswer(question: Question): unknown {
  switch (question.type) {
    case 'choice':
      return keysOf(question.options)[0]
    case 'choices':
      return keysOf(question.options)
    case 'number':
      return { value: String(question.key), unit: question.unit }
    case 'order':
      return question.items.map(each => each.id)
    case 'match':
    case 'category':
      return question.key
    case 'hotspot':
      return question.key[0]
    case 'text':
      return question.accepted[0]
    case 'claim':
      return {
        verdict: keysOf(question.verdicts)[0],
        reason: keysOf(question.reasons)[0],
        source: keysOf(question.deciding)[0],
      }
    case 'curve':
      return question.series
    case 'state':
      return question.key
    case 'essay':
      return undefined
  }
}

function keysOf(options: readonly Option[]): string[] {
  return options.filter(each => each.key).map(each => each.id)
}
