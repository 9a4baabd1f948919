import { z } from 'zod'
import { entryId, placeInLesson, plainText, sourceId } from './register-fields.ts'

/** A named false idea with its refutation; texts may hold `{fact:id}`. */
export const misconception = z.strictObject({
  id: entryId,
  belief: plainText,
  refutation: plainText,
  lookAt: placeInLesson.optional(),
  sources: z.array(sourceId).default([]),
})

export type Misconception = z.output<typeof misconception>
