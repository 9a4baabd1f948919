'use server'

import { z } from 'zod'
import { readJoinCode } from '#domain/classroom/join-code.ts'
import { changeCalendar } from '#server/classroom/change-calendar.ts'
import { leaveClass } from '#server/classroom/leave-class.ts'
import { formAction } from '#server/http/form-action.ts'

export const openCodeAction = formAction({
  who: 'anyone',
  schema: z.object({
    code: z
      .string()
      .max(40)
      .transform((typed, context) => {
        const code = readJoinCode(typed)
        if (!code)
          context.addIssue({ code: 'custom', message: 'A code has six letters and digits, such as HX7-Q3M.' })
        return code ?? ''
      }),
  }),
  run: async ({ input }) => ({ redirectTo: `/join/${input.code}` }),
})

export const leaveClassAction = formAction({
  who: 'signed-in',
  schema: z.object({ class: z.string().max(64) }),
  run: async ({ actor, input, now }) => {
    await leaveClass(actor, input.class, now)
    return { redirectTo: '/assigned' }
  },
})

export const calendarAction = formAction({
  who: 'signed-in',
  schema: z.object({ change: z.enum(['renew', 'stop']) }),
  run: async ({ actor, input }) => {
    await changeCalendar(actor, input.change)
    return { message: input.change === 'renew' ? 'Made. An older one opens nothing now.' : 'Stopped.' }
  },
})
