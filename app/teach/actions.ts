'use server'

import { z } from 'zod'
import { timeZone } from '#domain/classroom/wall-time.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { formAction } from '#server/http/form-action.ts'

export const createClassAction = formAction({
  who: 'teacher',
  schema: z.object({
    name: z.string().trim().min(1, 'Give the class a name.').max(80, 'At most 80 letters.'),
    timeZone,
  }),
  run: async ({ actor, input, now }) => ({ redirectTo: `/teach/${await createClass(actor, input, now)}` }),
})
