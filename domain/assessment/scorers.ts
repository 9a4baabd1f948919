import type { ScoreOutcome } from './outcome.ts'
import type { QuestionOf, QuestionType } from './question.ts'
import { scoreCategory } from './types/category/score.ts'
import { scoreChoice } from './types/choice/score.ts'
import { scoreChoices } from './types/choices/score.ts'
import { scoreClaim } from './types/claim/score.ts'
import { scoreCurve } from './types/curve/score.ts'
import { scoreEssay } from './types/essay/score.ts'
import { scoreHotspot } from './types/hotspot/score.ts'
import { scoreMatch } from './types/match/score.ts'
import { scoreNumber } from './types/number/score.ts'
import { scoreOrder } from './types/order/score.ts'
import { scoreState } from './types/state/score.ts'
import { scoreText } from './types/text/score.ts'

/** How each type is scored. Reaches the keys' side of the code: never imported by what runs in a browser. */
export const SCORERS = {
  choice: scoreChoice,
  choices: scoreChoices,
  number: scoreNumber,
  order: scoreOrder,
  match: scoreMatch,
  category: scoreCategory,
  hotspot: scoreHotspot,
  text: scoreText,
  claim: scoreClaim,
  curve: scoreCurve,
  state: scoreState,
  essay: scoreEssay,
} satisfies { [Type in QuestionType]: (question: QuestionOf<Type>, answer: unknown) => ScoreOutcome }
