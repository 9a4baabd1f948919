import type { Question } from '#domain/assessment/question.ts'
import { randomFrom, shuffle } from '#domain/assessment/shuffle.ts'
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
  return isRight ? (keyAnswer(question) ?? essay(question, seed)) : mistake(question, seed)
}

/** Written answers, from thin to good: most learners write a little. */
const TEXTS = [
  'Because mining is only the first step, and the others are harder to copy.',
  'The ore is not the problem. You need factories for separation and they take years. Also nobody wants to buy dear metal when China sells it cheaply.',
  'I would say no. Rare earths are everywhere, so it does not matter who has the mine. What matters is who can separate them.',
  'First the rock has to be crushed and floated, then it is dissolved in acid. What comes out is a mixture of all of them. They are so alike that one step hardly parts them, so you need hundreds in a row, and that costs money, acid and people who know how to do it.',
  'A mine gives you the whole basket. There will be far too much cerium and lanthanum, and hardly any dysprosium and terbium. So the motors still need imports. One could recycle, use less dysprosium, or look for clay deposits.',
  'idk. maybe they should make magnets themselves?',
  'Whoever owns the mine sells concentrate, and the concentrate is worth little. The money and the power lie in separation and in magnets. In 2010 there were mines outside China as well, and still everybody bought there.',
]

function essay(question: Question, seed: string): unknown {
  const random = randomFrom(seed)
  const text = TEXTS[Math.floor(random() * TEXTS.length)] ?? ''
  const rubric = question.type === 'essay' ? question.rubric : []
  const own = rubric.map(({ id, points }) => [id, Math.round(random() * points)] as const)
  return { text, selfScore: random() < 0.6 ? Object.fromEntries(own) : {} }
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
      return essay(question, seed)
  }
}

function turned(left: readonly Option[], right: readonly Option[], seed: string): Record<string, string> {
  const turnedRight = shuffle(right, seed)
  return Object.fromEntries(left.map(({ id }, at) => [id, turnedRight[at % turnedRight.length]?.id ?? '']))
}
