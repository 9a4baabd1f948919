'use server'

import { z } from 'zod'
import { newPassword, optionalEmail, personName, userName } from '#domain/account/sign-up-fields.ts'
import { timeZone } from '#domain/classroom/wall-time.ts'
import { openSession } from '#server/account/open-session.ts'
import { setUpSite } from '#server/admin/set-up-site.ts'
import { formAction } from '#server/http/form-action.ts'

export const setUpAction = formAction({
  who: 'anyone',
  schema: z.object({
    token: z.string().max(100),
    name: personName,
    userName,
    email: optionalEmail,
    newPassword: newPassword('administrator'),
    timeZone: timeZone.catch('UTC'),
  }),
  run: async ({ input: { newPassword: password, ...input }, now }) => {
    await openSession(await setUpSite({ ...input, password }, now))
    return { redirectTo: '/admin' }
  },
})
