import { z } from 'zod'
import { typographicQuotes } from './typographic-quotes.ts'

const KEBAB = '[a-z0-9]+(?:-[a-z0-9]+)*'

/** The id of an entry of a register: kebab-case, for life. */
export const entryId = z
  .string()
  .max(80)
  .regex(new RegExp(`^${KEBAB}$`), 'expected an id in kebab-case, such as rare-means-scarce')

/** The id of a source: letters, digits and hyphens, such as BINN18 or P-MCS26. */
export const sourceId = z
  .string()
  .max(40)
  .regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, 'expected the id of a source, such as BINN18')

/** Text that is compared with other text and therefore kept as written. */
export const exactText = z.string().trim().min(1, 'expected some text')

/** Text that is read: straight quotes become typographic ones. */
export const plainText = exactText.overwrite(text => typographicQuotes(text))

/** `module/lesson#anchor`: a place in the course. */
export const placeInLesson = z
  .string()
  .regex(new RegExp(`^${KEBAB}/${KEBAB}#${KEBAB}$`), 'expected module/lesson#anchor')

/** A year, month or day, as far as it is known: 2018, 2026-06, 2026-06-30. Numbers become text. */
export const calendarDate = z
  .union([z.number().int(), z.string()], 'expected a year, month or day, such as 2026-06')
  .transform(String)
  .refine(
    written => /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(written),
    'expected a year, month or day, such as 2026-06',
  )

/** One source or a list of them; always a list afterwards. */
export const sourceIds = z
  .union([sourceId, z.array(sourceId).min(1, 'expected at least one source')])
  .transform(written => (typeof written === 'string' ? [written] : written))
