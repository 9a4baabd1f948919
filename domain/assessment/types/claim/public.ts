import { idAndText, type Labelled, type PublicFields, publicFields } from '../../public-fields.ts'
import { shuffle } from '../../shuffle.ts'
import type { ClaimQuestion } from './schema.ts'

export type PublicClaim = PublicFields & {
  readonly type: 'claim'
  readonly claim: string
  readonly verdicts: readonly Labelled[]
  /** Empty where no reason is asked for. */
  readonly reasons: readonly Labelled[]
  /** Sources of which one decides; empty where this is not asked. */
  readonly deciding: readonly Labelled[]
}

/** Verdicts keep their order, which is a scale; reasons and sources come shuffled. */
export function publicClaim(question: ClaimQuestion, seed: string): PublicClaim {
  return {
    type: 'claim',
    ...publicFields(question),
    claim: question.claim,
    verdicts: idAndText(question.verdicts),
    reasons: shuffle(idAndText(question.reasons), `${seed}/reasons`),
    deciding: shuffle(idAndText(question.deciding), `${seed}/deciding`),
  }
}
