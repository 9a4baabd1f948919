'use server'

import { z } from 'zod'
import { TIME_FACTORS } from '#domain/assessment/time-factor.ts'
import { changeTimeFactor } from '#server/classroom/change-time-factor.ts'
import { resetLearnerPassword } from '#server/classroom/reset-learner-password.ts'
import { formAction } from '#server/http/form-action.ts'

const id = z.string().max(64)

export const changeExtraTimeAction = formAction({
  who: 'teacher',
  schema: z.object({
    class: id,
    learner: id,
    factor: z
      .string()
      .regex(/^[\d.]+$/, 'Choose one of the list.')
      .transform(Number)
      .pipe(z.literal(TIME_FACTORS, 'Choose one of the list.')),
  }),
  run: async ({ actor, input, now }) => {
    await changeTimeFactor(actor, input.class, { learner: input.learner, factor: input.factor, now })
    return { message: 'Saved.' }
  },
})

export const resetPasswordAction = formAction({
  who: 'teacher',
  schema: z.object({ class: z.string().max(64), learner: z.string().max(64) }),
  run: async ({ actor, input, now }) => {
    const { userName, password } = await resetLearnerPassword(actor, input.class, {
      learner: input.learner,
      now,
    })
    return { message: `${userName} now signs in with ${password}. It is shown this once.` }
  },
})
