'use server'

import { z } from 'zod'
import { sameSitePath } from '#domain/account/same-site-path.ts'
import { newPassword, optionalEmail, personName, userName } from '#domain/account/sign-up-fields.ts'
import { timeZone } from '#domain/classroom/wall-time.ts'
import { clientAddress } from '#server/account/client-address.ts'
import { openSession } from '#server/account/open-session.ts'
import { signUp } from '#server/account/sign-up.ts'
import { formAction } from '#server/http/form-action.ts'

export const signUpAction = formAction({
  who: 'anyone',
  schema: z.object({
    name: personName,
    userName,
    email: optionalEmail,
    newPassword: newPassword('learner'),
    timeZone: timeZone.catch('UTC'),
    code: z.string().max(40).default(''),
    next: z.string().default(''),
    local: z.string().default(''),
  }),
  run: async ({ input: { next, newPassword: password, ...input }, now }) => {
    await openSession(await signUp({ ...input, password, address: await clientAddress() }, now))
    return { redirectTo: sameSitePath(next) ?? '/' }
  },
})
