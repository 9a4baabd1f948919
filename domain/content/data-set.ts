import { z } from 'zod'
import { calendarDate, exactText, plainText, sourceId } from './register-fields.ts'

const column = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/, 'a column is named in lower case, words joined by _'),
  meaning: plainText,
  unit: z.string().trim().default(''),
  type: z.enum(['text', 'number', 'date', 'sources']).default('text'),
})

/**
 * `content/data/<set>.yaml`: what the columns of `<set>.csv` mean and how far they can be trusted. A column of type
 * `sources` holds ids joined by semicolons. `uncertain` says which values of which column mark a row as weak (drawn
 * hollow) or as one to leave out of charts.
 */
export const dataSetFile = z.strictObject({
  title: plainText,
  description: plainText,
  columns: z.array(column).min(1, 'a data set needs a column'),
  uncertain: z
    .strictObject({
      column: exactText,
      weak: z.array(exactText).default([]),
      leftOut: z.array(exactText).default([]),
    })
    .optional(),
  licence: plainText,
  sources: z.array(sourceId).min(1, 'a data set needs a source'),
  asOf: calendarDate,
  caveats: z.array(plainText).default([]),
})

export type DataSetFile = z.output<typeof dataSetFile>
export type DataColumn = DataSetFile['columns'][number]
/** An empty cell is null: not known, which is not zero. */
export type DataCell = string | number | null
export type DataRow = Readonly<Record<string, DataCell>>
export type DataSet = DataSetFile & { readonly id: string; readonly rows: readonly DataRow[] }
