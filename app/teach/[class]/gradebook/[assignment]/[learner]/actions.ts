'use server'

import { z } from 'zod'
import { commentResult } from '#server/classroom/comment-result.ts'
import { overrideResult } from '#server/classroom/override-result.ts'
import { formAction } from '#server/http/form-action.ts'

const id = z.string().max(64)
const place = { class: id, assignment: id, learner: id }
const text = (ask: string) => z.string().trim().min(1, ask).max(2000, 'At most 2,000 letters.')

export const overrideAction = formAction({
  who: 'teacher',
  schema: z.object({
    ...place,
    after: z.coerce.number().int().min(0),
    kind: z.enum(['score', 'excused', 'undone']),
    points: z.preprocess(
      value => (value === '' || value === undefined ? null : value),
      z.coerce.number('Give a number.').min(0, 'Not below 0.').max(10_000, 'At most 10,000.').nullable(),
    ),
    reason: text('Say why; the learner reads it.'),
  }),
  run: async ({ actor, input: { class: classId, ...change }, now }) => {
    await overrideResult(actor, classId, { change, now })
    return { message: 'Set. The learner sees it with your reason.' }
  },
})

export const commentAction = formAction({
  who: 'teacher',
  schema: z.object({ ...place, text: text('Write something first.') }),
  run: async ({ actor, input: { class: classId, ...given }, now }) => {
    await commentResult(actor, classId, { ...given, now })
    return { message: 'Sent. The learner sees it at “Assigned”.' }
  },
})
