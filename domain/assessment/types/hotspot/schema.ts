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

/** Named places of a diagram; any of `key` is right. `reason` is said of a wrong place without a reason of its own. */
export const hotspotQuestion = z
  .strictObject({
    ...questionFields,
    type: z.literal('hotspot'),
    picture: localId,
    state: z.string().max(2000).default(''),
    targets: z.array(labelled).min(2, 'a hotspot needs two targets or more').max(60),
    key: z.array(localId).min(1, 'a hotspot needs a key'),
    reasons: z.array(z.strictObject({ target: localId, ...why })).default([]),
    reason: someText.optional(),
  })
  .superRefine((question, context) => {
    const { targets, key, reasons, reason } = question
    complainOfDoubles(context, 'targets', targets)
    complainOfUnknown(context, 'key', targets, key)
    complainOfUnknown(
      context,
      'reasons',
      targets,
      reasons.map(each => each.target),
    )
    for (const { target } of reasons) {
      if (key.includes(target))
        complain(context, `target ${target} is the key and needs no reason`, ['reasons'])
    }
    if (key.length >= targets.length) complain(context, 'every target is right', ['key'])
    if (reason) return
    for (const { id } of targets) {
      if (key.includes(id) || reasons.some(each => each.target === id)) continue
      complain(context, `target ${id} is wrong but has no reason, and there is no general reason`, [
        'reasons',
      ])
    }
  })

export type HotspotQuestion = z.output<typeof hotspotQuestion>
