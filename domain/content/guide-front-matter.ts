import { z } from 'zod'
import { lessonId } from '#domain/ids.ts'
import { plainText } from './register-fields.ts'

/** The head of a module's guide for teachers. */
export const guideFrontMatter = z.strictObject({
  /** What the period is about, in a line. */
  summary: plainText,
  /** The lesson the period works with. */
  lesson: lessonId,
  /** What to bring or prepare. */
  needs: z.array(plainText).default([]),
})

export type GuideFrontMatter = z.output<typeof guideFrontMatter>
