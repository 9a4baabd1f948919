'use server'

import { z } from 'zod'
import { lessonId } from '#domain/ids.ts'
import { lessonToSegment } from '#domain/progress/lesson-address.ts'
import { formAction } from '#server/http/form-action.ts'
import { restartLesson } from '#server/progress/restart-lesson.ts'

export const restartAction = formAction({
  who: 'signed-in',
  schema: z.object({
    lesson: lessonId,
    sure: z.literal('yes', 'Tick this first: nothing happens by accident.'),
  }),
  run: async ({ actor, input, now }) => {
    await restartLesson(actor, input.lesson, now)
    return { redirectTo: `/progress/${lessonToSegment(input.lesson)}` }
  },
})
