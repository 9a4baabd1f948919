import type { Question } from '#domain/assessment/question.ts'
import { factText } from '#domain/content/fact-text.ts'
import { describeAnswer } from './describe-answer.ts'
import { keyAnswer } from './key-answer.ts'

/** The key of a question as a teacher reads it, one line a part. An essay has its rubric and a model answer. */
export function keyInWords(question: Question): string[] {
  switch (question.type) {
    case 'number':
      return [factText({ value: question.key, unit: question.unit, text: undefined })]
    case 'text':
      return [question.accepted.join(' / ')]
    case 'hotspot':
      return question.targets.filter(({ id }) => question.key.includes(id)).map(({ text }) => text)
    case 'state':
      if (question.parts) return describeAnswer(question, question.key)
      return question.conditions.map(({ output, text = output, atLeast, atMost }) =>
        [text, ...bound('at least', atLeast), ...bound('at most', atMost)].join(', '),
      )
    case 'match':
      return pairs(question.left, question.right, question.key)
    case 'category':
      return pairs(question.items, question.categories, question.key)
    case 'essay':
      return [
        ...question.rubric.map(({ text, points }) => `${text} (${points})`),
        `For example: ${question.model}`,
      ]
    default:
      return describeAnswer(question, keyAnswer(question))
  }
}

type Labelled = { readonly id: string; readonly text: string }

function pairs(
  items: readonly Labelled[],
  places: readonly Labelled[],
  key: Readonly<Record<string, string>>,
): string[] {
  return items.map(({ id, text }) => `${text} → ${places.find(place => place.id === key[id])?.text ?? ''}`)
}

function bound(word: string, value: number | undefined): string[] {
  return value === undefined ? [] : [`${word} ${value}`]
}
