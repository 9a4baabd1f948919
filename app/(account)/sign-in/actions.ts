'use server'

import { z } from 'zod'
import { sameSitePath } from '#domain/account/same-site-path.ts'
import { clientAddress } from '#server/account/client-address.ts'
import { openSession } from '#server/account/open-session.ts'
import { signIn } from '#server/account/sign-in.ts'
import { formAction } from '#server/http/form-action.ts'

export const signInAction = formAction({
  who: 'anyone',
  schema: z.object({
    login: z.string().min(1, 'Write your user name or e-mail address.').max(254),
    password: z.string().min(1, 'Write your password.').max(1000),
    next: z.string().default(''),
    local: z.string().default(''),
  }),
  run: async ({ input: { next, ...input }, now }) => {
    await openSession(await signIn({ ...input, address: await clientAddress() }, now))
    return { redirectTo: sameSitePath(next) ?? '/' }
  },
})
