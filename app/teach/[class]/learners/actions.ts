'use server'

import { z } from 'zod'
import { inviteTeacher } from '#server/classroom/invite-teacher.ts'
import { removeLearner } from '#server/classroom/remove-learner.ts'
import { stopTeaching } from '#server/classroom/stop-teaching.ts'
import { formAction } from '#server/http/form-action.ts'

const id = z.string().max(64)

export const removeLearnerAction = formAction({
  who: 'teacher',
  schema: z.object({ class: id, learner: id }),
  run: async ({ actor, input, now }) => {
    await removeLearner(actor, input.class, { learner: input.learner, now })
    return { message: 'Removed from the class.' }
  },
})

export const inviteTeacherAction = formAction({
  who: 'teacher',
  schema: z.object({
    class: id,
    login: z.string().trim().min(1, 'Give a user name or an address.').max(254, 'At most 254 letters.'),
  }),
  run: async ({ actor, input, now }) => {
    await inviteTeacher(actor, input.class, { login: input.login, now })
    return { message: 'Asked. They find it at “Your classes”.' }
  },
})

export const stopTeachingAction = formAction({
  who: 'teacher',
  schema: z.object({ class: id }),
  run: async ({ actor, input, now }) => {
    await stopTeaching(actor, input.class, now)
    return { redirectTo: '/teach' }
  },
})
