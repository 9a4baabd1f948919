import { z } from 'zod'
import { complain, questionFields, someText, why } from '../../question-fields.ts'
import { normalise } from './normalise.ts'

/** A short text. `accepted` are right, `near` are wrong in a known way; anything else waits for a teacher. */
export const textQuestion = z
  .strictObject({
    ...questionFields,
    type: z.literal('text'),
    accepted: z.array(someText).min(1, 'a text question needs an accepted answer'),
    near: z.array(z.strictObject({ text: someText, ...why })).default([]),
  })
  .superRefine((question, context) => {
    const right = new Set(question.accepted.map(normalise))
    if (right.has('')) complain(context, 'an accepted answer has no letter or digit', ['accepted'])
    for (const { text } of question.near) {
      if (right.has(normalise(text))) complain(context, `near "${text}" is also accepted`, ['near'])
    }
  })

export type TextQuestion = z.output<typeof textQuestion>
