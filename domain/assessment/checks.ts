import type { CheckOutcome } from './outcome.ts'
import type { PublicQuestion, PublicQuestionOf } from './public-question.ts'
import type { QuestionType } from './question.ts'
import { checkCategory } from './types/category/check.ts'
import { checkChoice } from './types/choice/check.ts'
import { checkChoices } from './types/choices/check.ts'
import { checkClaim } from './types/claim/check.ts'
import { checkCurve } from './types/curve/check.ts'
import { checkEssay } from './types/essay/check.ts'
import { checkHotspot } from './types/hotspot/check.ts'
import { checkMatch } from './types/match/check.ts'
import { checkNumber } from './types/number/check.ts'
import { checkOrder } from './types/order/check.ts'
import { checkState } from './types/state/check.ts'
import { checkText } from './types/text/check.ts'

const CHECKS = {
  choice: checkChoice,
  choices: checkChoices,
  number: checkNumber,
  order: checkOrder,
  match: checkMatch,
  category: checkCategory,
  hotspot: checkHotspot,
  text: checkText,
  claim: checkClaim,
  curve: checkCurve,
  state: checkState,
  essay: checkEssay,
} satisfies { [Type in QuestionType]: (question: PublicQuestionOf<Type>, answer: unknown) => CheckOutcome }

/** Is this answer complete enough to be scored? Needs no key, so it runs in the browser. Never throws. */
export function checkAnswer(question: PublicQuestion, answer: unknown): CheckOutcome {
  // The registry pairs each type with its own check; TypeScript cannot follow that through an index.
  const check = CHECKS[question.type] as (question: PublicQuestion, answer: unknown) => CheckOutcome
  return check(question, answer)
}
