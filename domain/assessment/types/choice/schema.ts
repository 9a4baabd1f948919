import { z } from 'zod'
import { option } from '../../option.ts'
import {
  complain,
  complainOfDoubles,
  complainOfUnknown,
  localId,
  questionFields,
} from '../../question-fields.ts'

/** One of several options is right. `fixed` lists options that stay in place when the others are shuffled. */
export const choiceQuestion = z
  .strictObject({
    ...questionFields,
    type: z.literal('choice'),
    options: z.array(option).min(2, 'a choice needs two options or more').max(20),
    fixed: z.array(localId).default([]),
  })
  .superRefine((question, context) => {
    complainOfDoubles(context, 'options', question.options)
    complainOfUnknown(context, 'fixed', question.options, question.fixed)
    const keys = question.options.filter(each => each.key).length
    if (keys !== 1) complain(context, `a choice has exactly one key, this one has ${keys}`, ['options'])
  })

export type ChoiceQuestion = z.output<typeof choiceQuestion>
