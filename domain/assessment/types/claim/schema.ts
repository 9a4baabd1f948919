import { z } from 'zod'
import { option } from '../../option.ts'
import {
  complain,
  complainOfDoubles,
  labelled,
  questionFields,
  someText,
  why,
} from '../../question-fields.ts'

const part = labelled
  .extend({
    key: z.literal(true).optional(),
    misconception: why.misconception.optional(),
    reason: someText.optional(),
    lookAt: why.lookAt,
  })
  .superRefine((each, context) => {
    if (!each.key && !each.reason) complain(context, `${each.id} is wrong but gives no reason`)
  })

/** A claim to judge: a verdict and, where the question lists them, the reason for it and the source that decides. */
export const claimQuestion = z
  .strictObject({
    ...questionFields,
    type: z.literal('claim'),
    claim: someText,
    verdicts: z.array(option).min(2, 'a claim needs two verdicts or more').max(8),
    reasons: z.array(part).max(8).default([]),
    deciding: z.array(part).max(8).default([]),
  })
  .superRefine((question, context) => {
    for (const field of ['verdicts', 'reasons', 'deciding'] as const) {
      const list: readonly { id: string; key?: true | undefined }[] = question[field]
      complainOfDoubles(context, field, list)
      if (list.length === 1)
        complain(context, `${field} has a single entry, so there is nothing to choose`, [field])
      if (list.length > 0 && !list.some(each => each.key)) complain(context, `${field} has no key`, [field])
      if (list.length > 0 && list.every(each => each.key))
        complain(context, `${field} has no wrong entry`, [field])
    }
  })

export type ClaimQuestion = z.output<typeof claimQuestion>
