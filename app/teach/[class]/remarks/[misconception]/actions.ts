'use server'

import { z } from 'zod'
import { Problem } from '#domain/problem.ts'
import { addRemark } from '#server/classroom/add-remark.ts'
import { keepRemark } from '#server/classroom/keep-remark.ts'
import { sendRemark } from '#server/classroom/send-remark.ts'
import { takeBackRemark } from '#server/classroom/take-back-remark.ts'
import { formAction } from '#server/http/form-action.ts'

const id = z.string().max(64)

export const sendRemarkAction = formAction({
  who: 'teacher',
  schema: z.object({
    class: id,
    misconception: z.string().max(100),
    learner: z
      .union([z.array(id).max(1000), id])
      .optional()
      .transform(given => [given ?? []].flat()),
    text: z.string().trim().max(2000, 'At most 2,000 letters.'),
    remark: id.optional(),
    keep: z.literal('yes').optional(),
  }),
  run: async ({ actor, input: { class: classId, misconception, learner, keep, ...given }, now }) => {
    const text = await addRemark(actor, given.text, given.remark)
    if (text === '') throw new Problem('bad-input', 'Write something first.')
    const told = await sendRemark(actor, classId, { misconception, learners: learner, text, now })
    const about = { kind: 'misconception', ref: misconception } as const
    if (keep) await keepRemark(actor, { text, about, now })
    return { message: told === 0 ? 'All of them have been told this already.' : `Sent to ${told}.` }
  },
})

export const takeBackRemarkAction = formAction({
  who: 'teacher',
  schema: z.object({ class: id, sending: id }),
  run: async ({ actor, input, now }) => {
    await takeBackRemark(actor, input.class, { sending: input.sending, now })
    return { message: 'Taken back.' }
  },
})
