'use server'

import { z } from 'zod'
import { questionId } from '#domain/ids.ts'
import { regradeClass } from '#server/classroom/regrade-class.ts'
import { formAction } from '#server/http/form-action.ts'

export const regradeAction = formAction({
  who: 'teacher',
  schema: z.object({ class: z.string().max(64), question: questionId, lower: z.literal('yes').optional() }),
  run: async ({ actor, input, now }) => {
    const { class: classId, question, lower } = input
    await regradeClass(actor, classId, { question, lower: lower === 'yes', now })
    return { redirectTo: `/teach/${classId}/regrade` }
  },
})
