import { z } from 'zod'
import { complain, labelled, why } from './question-fields.ts'

export type RightOption = { readonly id: string; readonly text: string; readonly key: true }
export type Distractor = {
  readonly id: string
  readonly text: string
  readonly key?: undefined
  readonly misconception: string
  readonly reason: string
  readonly lookAt?: string
}
export type Option = RightOption | Distractor

/** One option of a choice: the key, or a distractor that names its misconception and says why it tempts and fails. */
export const option = labelled
  .extend({
    key: z.literal(true, 'key is true or left out').optional(),
    misconception: why.misconception.optional(),
    reason: why.reason.optional(),
    lookAt: why.lookAt,
  })
  .transform((written, context): Option => {
    const { id, text, key, misconception, reason, lookAt } = written
    if (key && !misconception && !reason) return { id, text, key }
    if (key) complain(context, `option ${id} is the key but also says why it is wrong`)
    if (!key && !misconception) complain(context, `option ${id} is wrong but names no misconception`)
    if (!key && !reason)
      complain(context, `option ${id} is wrong but gives no reason: why it tempts, why it fails`)
    return { id, text, misconception: misconception ?? '', reason: reason ?? '', ...(lookAt && { lookAt }) }
  })
