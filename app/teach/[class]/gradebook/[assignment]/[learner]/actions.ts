'use server'

import { z } from 'zod'
import { Problem } from '#domain/problem.ts'
import { addRemark } from '#server/classroom/add-remark.ts'
import { commentResult } from '#server/classroom/comment-result.ts'
import { keepRemark } from '#server/classroom/keep-remark.ts'
import { overrideResult } from '#server/classroom/override-result.ts'
import { setOwnDue } from '#server/classroom/set-own-due.ts'
import { localField } from '#server/http/assignment-fields.ts'
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
  schema: z.object({
    ...place,
    text: z.string().trim().max(4000, 'At most 4,000 letters.'),
    remark: id.optional(),
    keep: z.literal('yes').optional(),
  }),
  run: async ({ actor, input: { class: classId, keep, remark, ...given }, now }) => {
    const written = await addRemark(actor, given.text, remark)
    if (written === '') throw new Problem('bad-input', 'Write something first.')
    await commentResult(actor, classId, { ...given, text: written, now })
    if (keep) await keepRemark(actor, { text: written, about: null, now })
    return { message: 'Sent. The learner sees it at “Assigned”.' }
  },
})

export const ownDueAction = formAction({
  who: 'teacher',
  schema: z.object({
    ...place,
    after: z.coerce.number().int().min(0),
    due: localField,
    reason: text('Say why; the learner reads it.'),
  }),
  run: async ({ actor, input: { class: classId, due: dueLocal, ...given }, now }) => {
    await setOwnDue(actor, classId, { change: { ...given, dueLocal }, now })
    return { message: 'Set. The learner sees it with your reason.' }
  },
})
