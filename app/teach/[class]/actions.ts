'use server'

import { z } from 'zod'
import { timeZone } from '#domain/classroom/wall-time.ts'
import { assignQuiz } from '#server/classroom/assign-quiz.ts'
import { assignSetUp } from '#server/classroom/assign-set-up.ts'
import { changeClass } from '#server/classroom/change-class.ts'
import { createAssignment } from '#server/classroom/create-assignment.ts'
import { rollOverClass } from '#server/classroom/roll-over-class.ts'
import {
  itemsField,
  lateFields,
  lateOf,
  localField,
  minutesField,
  presetField,
  recipientFields,
  recipientsOf,
} from '#server/http/assignment-fields.ts'
import { formAction } from '#server/http/form-action.ts'

const classId = z.string().max(64)
const version = z.coerce.number().int()
const title = z.string().trim().max(120, 'At most 120 letters.').default('')
const draft = z
  .literal('yes')
  .optional()
  .transform(value => value === 'yes')
const name = z.string().trim().min(1, 'Give it a name.').max(80, 'At most 80 letters.')

export const assignAction = formAction({
  who: 'teacher',
  schema: z.object({
    class: classId,
    ...recipientFields,
    title,
    items: itemsField,
    due: localField,
    ...lateFields,
    draft,
  }),
  run: async ({ actor, input, now }) => {
    await createAssignment(actor, input.class, {
      title: input.title,
      items: input.items,
      dueLocal: input.due,
      late: lateOf(input),
      recipients: recipientsOf(input),
      isDraft: input.draft,
      now,
    })
    return { redirectTo: `/teach/${input.class}#assignments` }
  },
})

export const assignQuizAction = formAction({
  who: 'teacher',
  schema: z.object({
    class: classId,
    ...recipientFields,
    module: z.string().min(1).max(80),
    preset: presetField,
    minutes: minutesField,
    opens: localField,
    due: localField,
    title,
    draft,
  }),
  run: async ({ actor, input, now }) => {
    const { class: id, opens: opensLocal, due: dueLocal, draft: isDraft, ...given } = input
    await assignQuiz(actor, id, {
      ...given,
      opensLocal,
      dueLocal,
      recipients: recipientsOf(input),
      isDraft,
      now,
    })
    return { redirectTo: `/teach/${id}#assignments` }
  },
})

export const assignSetUpAction = formAction({
  who: 'teacher',
  schema: z.object({
    class: classId,
    ...recipientFields,
    at: z.string().max(1000),
    task: z.string().trim().min(1, 'Say what to find out.').max(120, 'At most 120 letters.'),
    goal: z.string().max(200).default(''),
    due: localField,
    draft,
  }),
  run: async ({ actor, input, now }) => {
    const { class: id, due: dueLocal, draft: isDraft, at, task, goal } = input
    await assignSetUp(actor, id, { at, task, goal, dueLocal, recipients: recipientsOf(input), isDraft, now })
    return { redirectTo: `/teach/${id}#assignments` }
  },
})

export const renameClassAction = formAction({
  who: 'teacher',
  schema: z.object({ class: classId, version, name, timeZone }),
  run: async ({ actor, input, now }) => {
    const change = { kind: 'rename', name: input.name, timeZone: input.timeZone } as const
    await changeClass(actor, input.class, { change, version: input.version, now })
    return { message: 'Saved.' }
  },
})

export const reviewDayAction = formAction({
  who: 'teacher',
  schema: z.object({
    class: classId,
    version,
    day: z.preprocess(value => (value === '' ? null : value), z.iso.date('Choose a day.').nullable()),
  }),
  run: async ({ actor, input, now }) => {
    const change = { kind: 'review-day', day: input.day } as const
    await changeClass(actor, input.class, { change, version: input.version, now })
    return { message: input.day === null ? 'No date any more.' : 'Set. Learners see it under Review.' }
  },
})

const KINDS = [
  'new-code',
  'open-code',
  'close-code',
  'approve-joining',
  'let-in',
  'archive',
  'unarchive',
] as const

export const switchClassAction = formAction({
  who: 'teacher',
  schema: z.object({
    class: classId,
    version,
    kind: z.enum(KINDS),
    days: z.enum(['', '1', '7', '30']).default(''),
  }),
  run: async ({ actor, input: { class: id, kind, version: seen, days }, now }) => {
    const change = kind === 'open-code' ? { kind, days: days === '' ? null : Number(days) } : { kind }
    await changeClass(actor, id, { change, version: seen, now })
    return { message: 'Done.' }
  },
})

export const rollOverAction = formAction({
  who: 'teacher',
  schema: z.object({
    class: classId,
    name,
    weeks: z.coerce
      .number('Give a number of weeks.')
      .int()
      .min(0, 'Not below 0.')
      .max(520, 'At most ten years.'),
    learners: z.literal('yes').optional(),
  }),
  run: async ({ actor, input, now }) => {
    const given = { name: input.name, weeks: input.weeks, withLearners: input.learners === 'yes', now }
    return { redirectTo: `/teach/${await rollOverClass(actor, input.class, given)}` }
  },
})
