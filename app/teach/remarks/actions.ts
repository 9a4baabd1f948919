'use server'

import { z } from 'zod'
import { changeRemark } from '#server/classroom/change-remark.ts'
import { deleteRemark } from '#server/classroom/delete-remark.ts'
import { keepRemark } from '#server/classroom/keep-remark.ts'
import { formAction } from '#server/http/form-action.ts'

const text = z.string().trim().min(1, 'Write something first.').max(2000, 'At most 2,000 letters.')

export const keepRemarkAction = formAction({
  who: 'teacher',
  schema: z.object({ text }),
  run: async ({ actor, input, now }) => {
    await keepRemark(actor, { text: input.text, about: null, now })
    return { message: 'Kept.' }
  },
})

export const changeRemarkAction = formAction({
  who: 'teacher',
  schema: z.object({
    id: z.string().max(64),
    version: z.coerce.number().int().min(1),
    text,
    anything: z.literal('yes').optional(),
  }),
  run: async ({ actor, input: { anything, ...change } }) => {
    await changeRemark(actor, { ...change, isForAnything: anything === 'yes' })
    return { message: 'Changed. Comments written with it stay as they are.' }
  },
})

export const deleteRemarkAction = formAction({
  who: 'teacher',
  schema: z.object({ id: z.string().max(64) }),
  run: async ({ actor, input }) => {
    await deleteRemark(actor, input.id)
    return { redirectTo: '/teach/remarks' }
  },
})
