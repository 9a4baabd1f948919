import { z } from 'zod'
import { questionId } from '#domain/ids.ts'
import { entryId, plainText } from './register-fields.ts'

/** What questions ask about; one review card each. `objective` is module/lesson/objective. */
export const idea = z.strictObject({
  id: entryId,
  title: plainText,
  objective: questionId,
  confusableWith: z.array(entryId).default([]),
})

export type Idea = z.output<typeof idea>
