'use server'

import { z } from 'zod'
import { changeRole } from '#server/admin/change-role.ts'
import { endSessions } from '#server/admin/end-sessions.ts'
import { resetPassword } from '#server/admin/reset-password.ts'
import { formAction } from '#server/http/form-action.ts'

const person = z.string().max(64)

export const changeRoleAction = formAction({
  who: 'administrator',
  schema: z.object({ person, role: z.enum(['learner', 'teacher', 'administrator']) }),
  run: async ({ actor, input, now }) => {
    await changeRole(actor, input, now)
    return { message: 'The role is changed.' }
  },
})

export const resetPasswordAction = formAction({
  who: 'administrator',
  schema: z.object({ person }),
  run: async ({ actor, input, now }) => {
    const password = await resetPassword(actor, input.person, now)
    return { message: `The new password is ${password}. It is shown only now.` }
  },
})

export const endSessionsAction = formAction({
  who: 'administrator',
  schema: z.object({ person }),
  run: async ({ actor, input, now }) => {
    await endSessions(actor, input.person, now)
    return { message: 'Signed out on all devices.' }
  },
})
