'use server'

import { z } from 'zod'
import { formAction } from '#server/http/form-action.ts'
import { clearReviewGoal } from '#server/review/clear-review-goal.ts'
import { setReviewGoal } from '#server/review/set-review-goal.ts'

export const setGoalAction = formAction({
  who: 'signed-in',
  schema: z.object({ day: z.iso.date('Choose a day.') }),
  run: async ({ actor, input, now }) => {
    await setReviewGoal(actor, input.day, now)
    return { redirectTo: '/review#goal' }
  },
})

export const clearGoalAction = formAction({
  who: 'signed-in',
  schema: z.object({}),
  run: async ({ actor }) => {
    await clearReviewGoal(actor)
    return { redirectTo: '/review#goal' }
  },
})
