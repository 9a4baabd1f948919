import { z } from 'zod'
import { option } from '../../option.ts'
import {
  complain,
  complainOfDoubles,
  complainOfUnknown,
  localId,
  questionFields,
} from '../../question-fields.ts'

/** Several options are right, at least one is wrong. */
export const choicesQuestion = z
  .strictObject({
    ...questionFields,
    type: z.literal('choices'),
    options: z.array(option).min(3, 'choices needs three options or more').max(20),
    fixed: z.array(localId).default([]),
  })
  .superRefine((question, context) => {
    complainOfDoubles(context, 'options', question.options)
    complainOfUnknown(context, 'fixed', question.options, question.fixed)
    const keys = question.options.filter(each => each.key).length
    if (keys === 0) complain(context, 'choices needs a key', ['options'])
    if (keys === question.options.length) {
      complain(context, 'choices needs a wrong option, or ticking all would be right', ['options'])
    }
  })

export type ChoicesQuestion = z.output<typeof choicesQuestion>
