import type { Question } from '#domain/assessment/question.ts'
import { shuffle } from '#domain/assessment/shuffle.ts'
import { wrongAnswers } from '#domain/assessment/wrong-answers.ts'
import { keyAnswer } from '#domain/progress/key-answer.ts'
import { likelyDrawing } from './likely-drawing.ts'

type Option = { readonly id: string; readonly key?: true | undefined }

/**
 * An answer that earns every point, or one of the mistakes that the question names; `seed` decides which. A curve is drawn
 * by hand: near the data, or near what people expect instead.
 */
export function likelyAnswer(question: Question, isRight: boolean, seed: string): unknown {
  if (question.type === 'curve') return likelyDrawing(question, isRight, seed)
  return isRight ? (keyAnswer(question) ?? ESSAY) : mistake(question, seed)
}

const ESSAY = {
  text: 'Because mining is only the first step, and the others are harder to copy.',
  selfScore: {},
}

function mistake(question: Question, seed: string): unknown {
  const oneOf = <Item extends { readonly id: string }>(list: readonly Item[]) => shuffle(list, seed)[0]
  const wrongOf = (options: readonly Option[]) => oneOf(options.filter(each => !each.key))?.id
  switch (question.type) {
    case 'choice':
      return wrongOf(question.options)
    case 'choices':
      return [oneOf(question.options.filter(each => each.key))?.id, wrongOf(question.options)]
    case 'number':
      return { value: String(question.near[0]?.value ?? question.key * 10), unit: question.unit }
    case 'order':
      return shuffle(question.items, seed).map(each => each.id)
    case 'match':
      return turned(question.left, question.right, seed)
    case 'category':
      return turned(question.items, question.categories, seed)
    case 'hotspot':
      return oneOf(question.targets.filter(each => !question.key.includes(each.id)))?.id
    case 'text':
      return question.near[0]?.text ?? 'cerium'
    case 'claim':
      return {
        verdict: wrongOf(question.verdicts),
        reason: oneOf(question.reasons)?.id,
        source: oneOf(question.deciding)?.id,
      }
    case 'curve':
      return likelyDrawing(question, false, seed)
    case 'state':
      return oneOf(wrongAnswers(question, question.key).map(each => ({ ...each, id: each.says })))?.answer
    case 'essay':
      return ESSAY
  }
}

function turned(left: readonly Option[], right: readonly Option[], seed: string): Record<string, string> {
  const turnedRight = shuffle(right, seed)
  return Object.fromEntries(left.map(({ id }, at) => [id, turnedRight[at % turnedRight.length]?.id ?? '']))
}
