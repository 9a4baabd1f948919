import { z } from 'zod'
import { categoryQuestion } from './types/category/schema.ts'
import { choiceQuestion } from './types/choice/schema.ts'
import { choicesQuestion } from './types/choices/schema.ts'
import { claimQuestion } from './types/claim/schema.ts'
import { curveQuestion } from './types/curve/schema.ts'
import { essayQuestion } from './types/essay/schema.ts'
import { hotspotQuestion } from './types/hotspot/schema.ts'
import { matchQuestion } from './types/match/schema.ts'
import { numberQuestion } from './types/number/schema.ts'
import { orderQuestion } from './types/order/schema.ts'
import { stateQuestion } from './types/state/schema.ts'
import { textQuestion } from './types/text/schema.ts'

/** A question with its key, ready to be scored: id in full, every fact already a number or text. Server only in use. */
export const question = z.discriminatedUnion('type', [
  choiceQuestion,
  choicesQuestion,
  numberQuestion,
  orderQuestion,
  matchQuestion,
  categoryQuestion,
  hotspotQuestion,
  textQuestion,
  claimQuestion,
  curveQuestion,
  stateQuestion,
  essayQuestion,
])

export type Question = z.output<typeof question>
/** A question as an author writes it, once ids are full and facts resolved. */
export type WrittenQuestion = z.input<typeof question>
export type QuestionType = Question['type']
export type QuestionOf<Type extends QuestionType> = Extract<Question, { type: Type }>

export const QUESTION_TYPES = [
  'choice',
  'choices',
  'number',
  'order',
  'match',
  'category',
  'hotspot',
  'text',
  'claim',
  'curve',
  'state',
  'essay',
] as const satisfies readonly QuestionType[]
