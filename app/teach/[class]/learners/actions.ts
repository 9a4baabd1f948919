'use server'

import { z } from 'zod'
import { answerAsking } from '#server/classroom/answer-asking.ts'
import { inviteTeacher } from '#server/classroom/invite-teacher.ts'
import { removeLearner } from '#server/classroom/remove-learner.ts'
import { stopTeaching } from '#server/classroom/stop-teaching.ts'
import { formAction } from '#server/http/form-action.ts'

const id = z.string().max(64)

export const answerAskingAction = formAction({
  who: 'teacher',
  schema: z.object({
    class: id,
    people: z.preprocess(value => [value ?? []].flat(), z.array(id).min(1).max(500)),
    answer: z.enum(['admit', 'refuse']),
  }),
  run: async ({ actor, input, now }) => {
    const admit = input.answer === 'admit'
    const people = await answerAsking(actor, input.class, { people: input.people, admit, now })
    if (!admit) return { message: 'Refused.' }
    return { message: people === 1 ? 'In the class now.' : `${people} learners are in the class now.` }
  },
})

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
