'use server'

import { z } from 'zod'
import { changeAssignment } from '#server/classroom/change-assignment.ts'
import { copyAssignment } from '#server/classroom/copy-assignment.ts'
import { stateChange } from '#server/classroom/state-change.ts'
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

const id = z.string().max(64)
const place = { class: id, assignment: id }
const version = z.coerce.number().int()

export const editAssignmentAction = formAction({
  who: 'teacher',
  schema: z.object({
    ...place,
    ...recipientFields,
    version,
    title: z.string().trim().min(1, 'Give it a name.').max(120, 'At most 120 letters.'),
    lessons: z.literal('yes').optional(),
    items: itemsField.optional(),
    preset: presetField.optional(),
    minutes: minutesField.optional(),
    opens: localField.optional(),
    due: localField,
    ...lateFields,
    confirmed: z.string().max(64).optional(),
  }),
  run: async ({ actor, input, now }) => {
    const { class: classId, assignment, version: seen, opens, due, title, items, preset, minutes } = input
    const edit = {
      title,
      dueLocal: due,
      opensLocal: opens,
      items: input.lessons === 'yes' ? (items ?? []) : undefined,
      preset,
      minutes,
      late: lateOf(input),
      recipients: recipientsOf(input),
    }
    const ask = await stateChange(actor, classId, { assignment, edit, now })
    if (ask && ask.token !== input.confirmed) return { ask }
    await changeAssignment(actor, classId, {
      assignment,
      version: seen,
      change: { kind: 'edit', ...edit },
      now,
    })
    return { message: 'Saved.' }
  },
})

export const publishAssignmentAction = formAction({
  who: 'teacher',
  schema: z.object({ ...place, version }),
  run: async ({ actor, input, now }) => {
    const { class: classId, ...given } = input
    await changeAssignment(actor, classId, { ...given, change: { kind: 'publish' }, now })
    return { message: 'Published. Learners see it now.' }
  },
})

export const copyAssignmentAction = formAction({
  who: 'teacher',
  schema: z.object({ ...place, to: id }),
  run: async ({ actor, input: { class: classId, assignment, to }, now }) => {
    const { name, left, isForNobody } = await copyAssignment(actor, classId, { assignment, to, now })
    if (isForNobody)
      return {
        message: `Copied to ${name} as a draft: nobody it is for is in that class. Choose there for whom it is.`,
      }
    return {
      message:
        left === 0
          ? `Copied to ${name}.`
          : `Copied to ${name} for those who are in it; ${left === 1 ? 'one learner is' : `${left} learners are`} not.`,
    }
  },
})

export const removeAssignmentAction = formAction({
  who: 'teacher',
  schema: z.object({ ...place, version }),
  run: async ({ actor, input: { class: classId, ...given }, now }) => {
    await changeAssignment(actor, classId, { ...given, change: { kind: 'archive' }, now })
    return { redirectTo: `/teach/${classId}#assignments` }
  },
})
