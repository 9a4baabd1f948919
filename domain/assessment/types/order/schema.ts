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

/** Items written in the right order. `swaps` catch a pair that is placed the wrong way round. */
export const orderQuestion = z
  .strictObject({
    ...questionFields,
    type: z.literal('order'),
    items: z.array(labelled).min(2, 'an order needs two items or more').max(12),
    swaps: z.array(z.strictObject({ before: localId, after: localId, ...why })).default([]),
    reason: someText,
  })
  .superRefine((question, context) => {
    complainOfDoubles(context, 'items', question.items)
    const place = (id: string) => question.items.findIndex(each => each.id === id)
    for (const { before, after } of question.swaps) {
      complainOfUnknown(context, 'swaps', question.items, [before, after])
      if (place(before) >= 0 && place(before) < place(after)) {
        complain(context, `swap ${before} before ${after} is the right order, so it would never be seen`, [
          'swaps',
        ])
      }
    }
  })

export type OrderQuestion = z.output<typeof orderQuestion>
