'use server'

import { z } from 'zod'
import { timeZone, wallTime } from '#domain/classroom/wall-time.ts'
import { assignQuiz } from '#server/classroom/assign-quiz.ts'
import { changeAssignment } from '#server/classroom/change-assignment.ts'
import { changeClass } from '#server/classroom/change-class.ts'
import { copyAssignment } from '#server/classroom/copy-assignment.ts'
import { createAssignment } from '#server/classroom/create-assignment.ts'
import { rollOverClass } from '#server/classroom/roll-over-class.ts'
import { formAction } from '#server/http/form-action.ts'

const classId = z.string().max(64)
const version = z.coerce.number().int()
const name = z.string().trim().min(1, 'Give it a name.').max(80, 'At most 80 letters.')
const due = z.preprocess(value => (value === '' ? null : value), wallTime.nullable())
const item = z
  .string()
  .max(200)
  .transform(ref => ({ kind: ref.includes('/') ? ('lesson' as const) : ('module' as const), ref }))

export const assignAction = formAction({
  who: 'teacher',
  schema: z.object({
    class: classId,
    title: z.string().trim().max(120, 'At most 120 letters.').default(''),
    items: z.preprocess(
      value => (value === undefined ? [] : [value].flat()),
      z.array(item).min(1, 'Choose at least one module or lesson.').max(60),
    ),
    due,
  }),
  run: async ({ actor, input, now }) => {
    await createAssignment(actor, input.class, {
      title: input.title,
      items: input.items,
      dueLocal: input.due,
      now,
    })
    return { message: 'Assigned. Learners see it now.' }
  },
})

export const assignQuizAction = formAction({
  who: 'teacher',
  schema: z.object({
    class: classId,
    module: z.string().min(1).max(80),
    preset: z.enum(['practice', 'homework', 'test'], 'Choose the rules.'),
    minutes: z.preprocess(
      value => (value === '' ? null : value),
      z.coerce.number('At least 1 minute, at most 600.').int().min(1).max(600).nullable(),
    ),
    opens: due,
    due,
    title: z.string().trim().max(120, 'At most 120 letters.').default(''),
  }),
  run: async ({ actor, input, now }) => {
    const { class: id, opens: opensLocal, due: dueLocal, ...given } = input
    await assignQuiz(actor, id, { ...given, opensLocal, dueLocal, now })
    return { message: 'Assigned. Learners see it now.' }
  },
})

export const editAssignmentAction = formAction({
  who: 'teacher',
  schema: z.object({ class: classId, assignment: classId, version, title: name, due, opens: due.optional() }),
  run: async ({ actor, input, now }) => {
    const change = {
      kind: 'edit',
      title: input.title,
      dueLocal: input.due,
      opensLocal: input.opens,
    } as const
    await changeAssignment(actor, input.class, {
      assignment: input.assignment,
      version: input.version,
      change,
      now,
    })
    return { message: 'Saved.' }
  },
})

export const copyAssignmentAction = formAction({
  who: 'teacher',
  schema: z.object({ class: classId, assignment: classId, to: classId }),
  run: async ({ actor, input, now }) => {
    const name = await copyAssignment(actor, input.class, { assignment: input.assignment, to: input.to, now })
    return { message: `Copied to ${name}.` }
  },
})

export const removeAssignmentAction = formAction({
  who: 'teacher',
  schema: z.object({ class: classId, assignment: classId, version }),
  run: async ({ actor, input, now }) => {
    const change = { kind: 'archive' } as const
    await changeAssignment(actor, input.class, {
      assignment: input.assignment,
      version: input.version,
      change,
      now,
    })
    return { message: 'Removed. Answers are kept.' }
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
