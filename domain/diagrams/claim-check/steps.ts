import type { Article } from '#domain/content/article.ts'
import type { Prediction, Step } from '../frame/step.ts'
import {
  AT_TEXT,
  CLAIM_VERDICT_WORDS,
  CLAIM_VERDICTS,
  type ClaimCheckData,
  type ClaimCheckState,
  writeClaimCheckState,
} from './model.ts'
import { leastMove } from './sizes.ts'

type WrittenStep = Article['steps'][number]

/** The article's own steps; what is asked before them is borne out by its claims and sizes. */
export function claimCheckSteps(data: ClaimCheckData): readonly Step[] {
  return data.article.steps.map(written => {
    const step: Step = {
      id: written.id,
      title: written.title,
      sentence: written.sentence,
      address: writeClaimCheckState(stateOf(written, data)),
      seconds: 14,
    }
    const prediction = predictionOf(written, data)
    return prediction ? { ...step, prediction } : step
  })
}

function stateOf({ claim, show }: WrittenStep, { article }: ClaimCheckData): ClaimCheckState {
  if (claim !== undefined) return { ...AT_TEXT, claim, shown: true }
  if (show === 'text') return AT_TEXT
  return { ...AT_TEXT, show: 'sizes', moved: show === 'moved' ? (leastMove(article) ?? '0') : '0' }
}

function predictionOf({ ask, claim, sentence }: WrittenStep, data: ClaimCheckData): Prediction | undefined {
  if (ask === undefined) return undefined
  const found = data.claims.find(({ id }) => id === claim)
  if (!found) return undefined
  return {
    question: ask,
    options: CLAIM_VERDICTS.map(id => ({ id, text: CLAIM_VERDICT_WORDS[id] })),
    borneOut: found.verdict,
    reveal: `${CLAIM_VERDICT_WORDS[found.verdict].replace(/^./, letter => letter.toUpperCase())}. ${sentence}`,
  }
}
