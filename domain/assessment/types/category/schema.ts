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

/** Each item belongs to one category. */
export const categoryQuestion = z
  .strictObject({
    ...questionFields,
    type: z.literal('category'),
    items: z.array(labelled).min(2, 'a category question needs two items or more').max(30),
    categories: z.array(labelled).min(2, 'a category question needs two categories or more').max(10),
    key: z.record(localId, localId),
    reasons: z.array(z.strictObject({ item: localId, category: localId, ...why })).default([]),
    reason: someText,
  })
  .superRefine((question, context) => {
    const { items, categories, key, reasons } = question
    complainOfDoubles(context, 'items', items)
    complainOfDoubles(context, 'categories', categories)
    complainOfUnknown(context, 'key', items, Object.keys(key))
    complainOfUnknown(context, 'key', categories, Object.values(key))
    for (const { id } of items)
      if (!Object.hasOwn(key, id)) complain(context, `${id} has no category in the key`, ['key'])
    complainOfUnknown(
      context,
      'reasons',
      items,
      reasons.map(each => each.item),
    )
    complainOfUnknown(
      context,
      'reasons',
      categories,
      reasons.map(each => each.category),
    )
    for (const each of reasons) {
      if (key[each.item] === each.category)
        complain(context, `${each.item} in ${each.category} is right and needs no reason`, ['reasons'])
    }
  })

export type CategoryQuestion = z.output<typeof categoryQuestion>
