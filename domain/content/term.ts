import { z } from 'zod'
import { entryId, plainText, sourceId } from './register-fields.ts'

/** An entry of the glossary; the definition may hold `{fact:id}`. */
export const term = z.strictObject({
  id: entryId,
  term: plainText,
  also: z.array(plainText).default([]),
  definition: plainText,
  chinese: plainText.optional(),
  pinyin: plainText.optional(),
  say: plainText.optional(),
  sources: z.array(sourceId).default([]),
})

export type Term = z.output<typeof term>
