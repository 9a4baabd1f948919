import { z } from 'zod'
import { complain, localId, questionFields, someText, why } from '../../question-fields.ts'
import { meets, outputOf } from './conditions.ts'
import { JUDGES } from './judges.ts'

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

/**
 * A diagram to be brought into a state that meets the conditions. `key` is one such state: it proves that the task can
 * be done, and is shown as the worked answer.
 */
export const stateQuestion = z
  .strictObject({
    ...questionFields,
    type: z.literal('state'),
    diagram: localId,
    initial: z.string().max(2000),
    key: z.string().min(1).max(2000),
    conditions: z.array(condition).min(1, 'a state question needs a condition').max(8),
    reason: someText,
  })
  .superRefine((question, context) => {
    const judge = Object.hasOwn(JUDGES, question.diagram) ? JUDGES[question.diagram] : undefined
    if (!judge) return complain(context, `the diagram ${question.diagram} cannot be judged`, ['diagram'])
    const outputs = judge(question.key)
    if (!outputs) return complain(context, 'key is no state of the diagram', ['key'])
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
