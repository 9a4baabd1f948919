import { z } from 'zod'
import {
  complain,
  complainOfDoubles,
  complainOfUnknown,
  labelled,
  localId,
  questionFields,
  someText,
  why,
} from '../../question-fields.ts'

/** Each left item has one partner on the right. A right item may serve several, or none. */
export const matchQuestion = z
  .strictObject({
    ...questionFields,
    type: z.literal('match'),
    left: z.array(labelled).min(2, 'a match needs two items on the left or more').max(20),
    right: z.array(labelled).min(2, 'a match needs two items on the right or more').max(20),
    key: z.record(localId, localId),
    reasons: z.array(z.strictObject({ left: localId, right: localId, ...why })).default([]),
    reason: someText,
  })
  .superRefine((question, context) => {
    const { left, right, key, reasons } = question
    complainOfDoubles(context, 'left', left)
    complainOfDoubles(context, 'right', right)
    complainOfUnknown(context, 'key', left, Object.keys(key))
    complainOfUnknown(context, 'key', right, Object.values(key))
    for (const { id } of left)
      if (!Object.hasOwn(key, id)) complain(context, `${id} has no partner in the key`, ['key'])
    complainOfUnknown(
      context,
      'reasons',
      left,
      reasons.map(each => each.left),
    )
    complainOfUnknown(
      context,
      'reasons',
      right,
      reasons.map(each => each.right),
    )
    for (const each of reasons) {
      if (key[each.left] === each.right)
        complain(context, `${each.left} with ${each.right} is right and needs no reason`, ['reasons'])
    }
  })

export type MatchQuestion = z.output<typeof matchQuestion>
