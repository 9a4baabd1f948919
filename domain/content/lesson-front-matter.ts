import { z } from 'zod'
import { lessonId } from '#domain/ids.ts'
import { entryId, plainText } from './register-fields.ts'

/** The head of a lesson, between the two lines of dashes. */
export const lessonFrontMatter = z.strictObject({
  title: plainText,
  summary: plainText,
  minutes: z.number().int().min(1).max(30, 'a lesson takes at most 30 minutes'),
  objectives: z
    .array(z.strictObject({ id: entryId, text: plainText }))
    .min(1, 'a lesson needs an objective')
    .max(8),
  buildsOn: z.array(lessonId).default([]),
})

export type LessonFrontMatter = z.output<typeof lessonFrontMatter>
