'use server'

import { z } from 'zod'
import { personName, userName } from '#domain/account/sign-up-fields.ts'
import { timeZone } from '#domain/classroom/wall-time.ts'
import { addPerson } from '#server/admin/add-person.ts'
import { checkSiteFigures } from '#server/admin/check-site-figures.ts'
import { sendTestMail } from '#server/admin/send-test-mail.ts'
import { formAction } from '#server/http/form-action.ts'

export const addPersonAction = formAction({
  who: 'administrator',
  schema: z.object({
    name: personName,
    userName,
    role: z.enum(['learner', 'teacher', 'administrator']),
    timeZone,
  }),
  run: async ({ actor, input, now }) => {
    const { user, password } = await addPerson(actor, { ...input, email: null }, now)
    return {
      message: `${user.name} signs in as ${user.user_name} with the password ${password}. It is shown only now.`,
    }
  },
})

export const testMailAction = formAction({
  who: 'administrator',
  schema: z.object({}),
  run: async ({ actor }) => ({ message: `Sent to ${await sendTestMail(actor)}.` }),
})

export const checkFiguresAction = formAction({
  who: 'administrator',
  schema: z.object({}),
  run: async ({ actor, now }) => {
    const { different } = await checkSiteFigures(actor, now)
    return { message: different === 0 ? 'Compared. All agree.' : 'Compared. Some differ.' }
  },
})
