import { z } from 'zod'
import { calendarDate, entryId, plainText, sourceIds } from './register-fields.ts'

/** One value with its unit, date and sources; the only way for a figure into a lesson or a question. */
export const fact = z
  .strictObject({
    id: entryId,
    value: z.union([z.number(), plainText], 'expected a number, or a text such as a date'),
    range: z.tuple([z.number(), z.number()]).optional(),
    unit: z.string({ error: "unit is missing; write unit: '' for a plain count" }).trim(),
    text: plainText.optional(),
    label: plainText,
    asOf: calendarDate,
    validUntil: calendarDate.optional(),
    /** Facts that add up to this one, in the same unit. */
    sumOf: z.array(entryId).min(2, 'a sum has two parts or more').optional(),
    source: sourceIds,
    note: plainText.optional(),
  })
  .refine(({ range }) => !range || range[0] <= range[1], {
    message: 'a range runs from the smaller to the larger number',
    path: ['range'],
  })
  .transform(({ source, ...rest }) => ({ ...rest, sources: source }))

export type Fact = z.output<typeof fact>
