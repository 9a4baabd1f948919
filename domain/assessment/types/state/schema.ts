import { z } from 'zod'
import { isPartOf } from '#domain/diagrams/frame/address.ts'
import { complain, localId, questionFields, someText, why } from '../../question-fields.ts'
import { meets, outputOf } from './conditions.ts'
import { JUDGES } from './judges.ts'
import { stateAsk, statePaper, statePart } from './task.ts'

const condition = z
  .strictObject({
    output: z.string().min(1),
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    text: someText.optional(),
    reason: someText.optional(),
    misconception: why.misconception.optional(),
    lookAt: why.lookAt,
  })
  .refine(
    each => each.atLeast !== undefined || each.atMost !== undefined,
    'a condition says atLeast, atMost or both',
  )

/** Why a state that holds these pairs (`said=free`) is wrong. */
const stateReason = z.strictObject({ when: z.string().min(3).max(200), ...why })

/**
 * A diagram to be brought into a state that meets the conditions. `key` is one such state: it proves that the task can
 * be done, and is shown as the worked answer. With `ask` it is one shipment or one claim instead: what stands behind it is
 * chosen from lists, and all but reasons follows from the data.
 */
export const stateQuestion = z
  .strictObject({
    ...questionFields,
    type: z.literal('state'),
    diagram: localId,
    initial: z.string().max(2000),
    key: z.string().min(1).max(2000),
    conditions: z.array(condition).min(1, 'a state question needs a condition').max(8),
    ask: stateAsk.optional(),
    parts: z.array(statePart).optional(),
    paper: statePaper.optional(),
    given: z.string().max(2000).optional(),
    reasons: z.array(stateReason).optional(),
    reason: someText,
  })
  .superRefine((question, context) => {
    const judge = Object.hasOwn(JUDGES, question.diagram) ? JUDGES[question.diagram] : undefined
    if (!judge) return complain(context, `the diagram ${question.diagram} cannot be judged`, ['diagram'])
    const outputs = judge(question.key, question.given)
    if (!outputs) return complain(context, 'key is no state of the diagram', ['key'])
    for (const { when } of question.reasons ?? []) {
      if (isPartOf(when, question.key))
        complain(context, `the key holds ${when}, which is said to be wrong`, ['reasons'])
    }
    for (const condition of question.conditions) {
      const value = outputOf(outputs, condition.output)
      if (value === undefined)
        complain(context, `the diagram has no output ${condition.output}`, ['conditions'])
      else if (!meets(outputs, condition)) {
        complain(context, `key does not meet the condition on ${condition.output}, which is ${value}`, [
          'key',
        ])
      }
    }
  })

export type StateQuestion = z.output<typeof stateQuestion>
export type StateCondition = StateQuestion['conditions'][number]
