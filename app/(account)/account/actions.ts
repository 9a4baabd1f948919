'use server'

import { z } from 'zod'
import { optionalEmail, personName, userName } from '#domain/account/sign-up-fields.ts'
import { timeZone } from '#domain/classroom/wall-time.ts'
import { changeDetails } from '#server/account/change-details.ts'
import { changeMailChoice } from '#server/account/change-mail-choice.ts'
import { changePassword } from '#server/account/change-password.ts'
import { clientAddress } from '#server/account/client-address.ts'
import { closeSession } from '#server/account/close-session.ts'
import { eraseMe } from '#server/account/erase-me.ts'
import { openSession } from '#server/account/open-session.ts'
import { signOutEverywhere } from '#server/account/sign-out-everywhere.ts'
import { formAction } from '#server/http/form-action.ts'

export const detailsAction = formAction({
  who: 'signed-in',
  schema: z.object({ name: personName, userName, email: optionalEmail, timeZone }),
  run: async ({ actor, input }) => {
    await changeDetails(actor, input)
    return { message: 'Saved.' }
  },
})

export const passwordAction = formAction({
  who: 'signed-in',
  schema: z.object({ currentPassword: z.string().max(1000), nextPassword: z.string().max(1000) }),
  run: async ({ actor, input: { currentPassword: current, nextPassword: next }, now }) => {
    const address = await clientAddress()
    await openSession(await changePassword(actor, { current, next, address }, now))
    return { message: 'Your password is changed. Other devices are signed out.' }
  },
})

export const mailAction = formAction({
  who: 'signed-in',
  schema: z.object({ mail: z.enum(['nothing', 'reminders'], 'Choose one of them.') }),
  run: async ({ actor, input }) => {
    await changeMailChoice(actor, input.mail)
    return { message: 'Saved.' }
  },
})

export const signOutAction = formAction({
  who: 'anyone',
  schema: z.object({}),
  run: async () => {
    await closeSession()
    return { redirectTo: '/' }
  },
})

export const signOutEverywhereAction = formAction({
  who: 'signed-in',
  schema: z.object({}),
  run: async ({ actor }) => {
    await signOutEverywhere(actor)
    await closeSession()
    return { redirectTo: '/' }
  },
})

export const eraseAction = formAction({
  who: 'signed-in',
  schema: z.object({ confirm: z.string().max(100) }),
  run: async ({ actor, input, now }) => {
    await eraseMe(actor, now, input.confirm)
    await closeSession()
    return { redirectTo: '/' }
  },
})
