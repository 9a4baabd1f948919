'use server'

import { z } from 'zod'
import { giveRecheck } from '#server/classroom/give-recheck.ts'
import { formAction } from '#server/http/form-action.ts'

const id = z.string().max(64)

export const giveRecheckAction = formAction({
  who: 'teacher',
  schema: z.object({ class: id, assignment: id, audience: z.enum(['class', 'learners']) }),
  run: async ({ actor, input, now }) => {
    const { assignment, audience } = input
    await giveRecheck(actor, input.class, { assignment, audience, now })
    return { redirectTo: `/teach/${input.class}/questions?assignment=${assignment}#checked-again` }
  },
})
