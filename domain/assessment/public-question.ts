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
 * A question without key, reasons, hints and explanation, built field by field. What is shuffled depends on `seed`
 * alone: the same learner in the same attempt gets the same order again.
 */
export function toPublicQuestion(question: Question, seed: string): PublicQuestion {
  switch (question.type) {
    case 'choice':
      return publicChoice(question, seed)
    case 'choices':
      return publicChoices(question, seed)
    case 'number':
      return publicNumber(question)
    case 'order':
      return publicOrder(question, seed)
    case 'match':
      return publicMatch(question, seed)
    case 'category':
      return publicCategory(question, seed)
    case 'hotspot':
      return publicHotspot(question)
    case 'text':
      return publicText(question)
    case 'claim':
      return publicClaim(question, seed)
    case 'curve':
      return publicCurve(question)
    case 'state':
      return publicState(question)
    case 'essay':
      return publicEssay(question)
  }
}
