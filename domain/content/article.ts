import { z } from 'zod'
import { calendarDate, entryId, plainText, sourceId } from './register-fields.ts'

const claimId = z.string().regex(/^[A-Z]\d{2}$/, 'expected the id of a claim, such as C08')

const size = z.strictObject({
  label: plainText,
  value: z.number().positive(),
  /** Known sizes have a source, written ones a claim. */
  source: sourceId.optional(),
  claim: claimId.optional(),
})

const sizes = z.strictObject({
  title: plainText,
  unit: plainText,
  written: z.array(size).min(1).max(4),
  known: z.array(size).min(1).max(4),
  /** A size that those in the text together cannot exceed: the label of one that is known. */
  limit: plainText,
  explanation: plainText,
})

const articleStep = z.strictObject({
  id: entryId,
  title: plainText,
  sentence: plainText,
  /** The claim it opens; without one it shows the whole text, or the sizes. */
  claim: claimId.optional(),
  show: z.enum(['text', 'sizes', 'moved']).default('text'),
  /** Asked before the verdict is shown; with a claim only. */
  ask: plainText.optional(),
})

/**
 * An article to be checked, retold claim by claim. Verdicts and evidence of its claims are rows of the data set `claims`;
 * the text marks where each stands. `habits` are the ways of reading that catch a claim, named by the column `habit`.
 */
export const article = z.strictObject({
  id: entryId,
  title: plainText,
  publisher: plainText,
  date: calendarDate,
  source: sourceId,
  note: plainText,
  claims: entryId,
  habits: z.array(z.strictObject({ id: entryId, text: plainText })).min(2),
  paragraphs: z.array(plainText).min(1),
  sizes: sizes.optional(),
  steps: z.array(articleStep).min(5, 'an article has five to seven steps').max(7),
})

export type Article = z.output<typeof article>
