import type { Content } from './content.ts'
import type { ContentProblem } from './content-problem.ts'
import { articleClaims } from './rules/article-claims.ts'
import { bareNumber } from './rules/bare-number.ts'
import { distractorMisconception } from './rules/distractor-misconception.ts'
import { duplicateId } from './rules/duplicate-id.ts'
import { factPastValid } from './rules/fact-past-valid.ts'
import { guidePeriod } from './rules/guide-period.ts'
import { headingAnchor } from './rules/heading-anchor.ts'
import { ideaQuestions } from './rules/idea-questions.ts'
import { keyPositions } from './rules/key-positions.ts'
import { longestKey } from './rules/longest-key.ts'
import { objectiveTested } from './rules/objective-tested.ts'
import { positionWords } from './rules/position-words.ts'
import { questionPlacement } from './rules/question-placement.ts'
import { takenName } from './rules/taken-name.ts'
import { totalAddsUp } from './rules/total-adds-up.ts'
import { unitMissing } from './rules/unit-missing.ts'
import { unknownAnchor } from './rules/unknown-anchor.ts'
import { unknownId } from './rules/unknown-id.ts'
import { unknownSource } from './rules/unknown-source.ts'
import { vanishedId } from './rules/vanished-id.ts'

const RULES: readonly ((content: Content, today: string) => ContentProblem[])[] = [
  duplicateId,
  takenName,
  unknownSource,
  unknownId,
  unknownAnchor,
  questionPlacement,
  headingAnchor,
  bareNumber,
  unitMissing,
  factPastValid,
  totalAddsUp,
  ideaQuestions,
  objectiveTested,
  distractorMisconception,
  longestKey,
  keyPositions,
  positionWords,
  vanishedId,
  articleClaims,
  guidePeriod,
]

/** Runs all rules; `today` is YYYY-MM-DD. Problems come in order of file and line. */
export function checkContent(content: Content, today: string): ContentProblem[] {
  return RULES.flatMap(rule => rule(content, today)).sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line,
  )
}
