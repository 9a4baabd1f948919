import type { Question, QuestionType } from './question.ts'
import { type PublicCategory, publicCategory } from './types/category/public.ts'
import { type PublicChoice, publicChoice } from './types/choice/public.ts'
import { type PublicChoices, publicChoices } from './types/choices/public.ts'
import { type PublicClaim, publicClaim } from './types/claim/public.ts'
import { type PublicCurve, publicCurve } from './types/curve/public.ts'
import { type PublicEssay, publicEssay } from './types/essay/public.ts'
import { type PublicHotspot, publicHotspot } from './types/hotspot/public.ts'
import { type PublicMatch, publicMatch } from './types/match/public.ts'
import { type PublicNumber, publicNumber } from './types/number/public.ts'
import { type PublicOrder, publicOrder } from './types/order/public.ts'
import { type PublicState, publicState } from './types/state/public.ts'
import { type PublicText, publicText } from './types/text/public.ts'

export type PublicQuestion =
  | PublicChoice
  | PublicChoices
  | PublicNumber
  | PublicOrder
  | PublicMatch
  | PublicCategory
  | PublicHotspot
  | PublicText
  | PublicClaim
  | PublicCurve
  | PublicState
  | PublicEssay

export type PublicQuestionOf<Type extends QuestionType> = Extract<PublicQuestion, { type: Type }>

/**
 * A question without key, reasons, hints and explanation, built field by field. What is shuffled depends on `seed` and
 * the question's id alone: one seed an attempt gives the same order again, and another order to the next question.
 */
export function toPublicQuestion(question: Question, seed: string): PublicQuestion {
  const own = `${question.id}/${seed}`
  switch (question.type) {
    case 'choice':
      return publicChoice(question, own)
    case 'choices':
      return publicChoices(question, own)
    case 'number':
      return publicNumber(question)
    case 'order':
      return publicOrder(question, own)
    case 'match':
      return publicMatch(question, own)
    case 'category':
      return publicCategory(question, own)
    case 'hotspot':
      return publicHotspot(question)
    case 'text':
      return publicText(question)
    case 'claim':
      return publicClaim(question, own)
    case 'curve':
      return publicCurve(question)
    case 'state':
      return publicState(question)
    case 'essay':
      return publicEssay(question)
  }
}
