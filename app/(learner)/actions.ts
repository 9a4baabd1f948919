'use server'

import { z } from 'zod'
import { dismissReminder } from '#server/classroom/dismiss-reminder.ts'
import { markNewsSeen } from '#server/classroom/mark-news-seen.ts'
import { formAction } from '#server/http/form-action.ts'

export const dismissReminderAction = formAction({
  who: 'signed-in',
  schema: z.object({ assignment: z.string().max(64) }),
  run: async ({ actor, input, now }) => {
    await dismissReminder(actor, input.assignment, now)
    return undefined
  },
})

export const newsSeenAction = formAction({
  who: 'signed-in',
  schema: z.object({ until: z.coerce.number().int().min(0) }),
  run: async ({ actor, input, now }) => {
    await markNewsSeen(actor, { until: input.until, now })
    return undefined
  },
})
