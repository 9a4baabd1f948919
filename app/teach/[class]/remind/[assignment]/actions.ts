'use server'

import { z } from 'zod'
import { remindLearners } from '#server/classroom/remind-learners.ts'
import { formAction } from '#server/http/form-action.ts'

const id = z.string().max(64)

export const remindAction = formAction({
  who: 'teacher',
  schema: z.object({
    class: id,
    assignment: id,
    learners: z.preprocess(
      value => [value ?? []].flat(),
      z.array(id).min(1, 'Choose at least one learner.').max(1000),
    ),
    text: z.string().trim().max(200, 'At most 200 letters.').default(''),
  }),
  run: async ({ actor, input: { class: classId, ...given }, now }) => {
    const reminded = await remindLearners(actor, classId, { ...given, now })
    return { message: reminded === 1 ? 'One learner is reminded.' : `${reminded} learners are reminded.` }
  },
})
