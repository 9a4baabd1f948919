import { z } from 'zod'
import { calendarDate, plainText, sourceId } from './register-fields.ts'

const SOURCE_KINDS = ['primary', 'secondary', 'press', 'none'] as const

/**
 * A cited document. Kind `none` is the honest entry for what nobody looked up: it says so in its title. `date` is as
 * printed, so it may be longer than a day; `url` is left out where a page is not safe or not stable.
 */
export const source = z.strictObject({
  id: sourceId,
  title: plainText,
  publisher: plainText.optional(),
  date: z.union([z.number().int(), plainText]).transform(String).optional(),
  url: z.url({ protocol: /^https?$/, error: 'expected an address that begins with https://' }).optional(),
  kind: z.enum(SOURCE_KINDS, `kind is one of ${SOURCE_KINDS.join(', ')}`),
  accessed: calendarDate.optional(),
  note: plainText.optional(),
})

export type Source = z.output<typeof source>
