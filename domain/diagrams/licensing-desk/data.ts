import { z } from 'zod'
import { plainText } from '#domain/content/register-fields.ts'
import { dayNumber } from '#domain/controls/day.ts'
import { readEnquiry } from '#domain/controls/read-enquiry.ts'
import { readPairs } from '../frame/address.ts'
import type { ShipmentCase } from './model.ts'

const some = z.string().min(1)

/** A row of content/data/licence-cases.csv. */
const caseRow = z
  .object({
    id: z.string().regex(/^[A-Z]\d{2}$/, 'expected an id such as L04'),
    date: z.string().refine(day => !Number.isNaN(dayNumber(day)), 'expected a day such as 2025-04-04'),
    shipment: plainText,
    from: plainText,
    to: plainText,
    why: plainText,
    enquiry: some,
    source: some,
  })
  .transform(
    (row): ShipmentCase => ({
      id: row.id,
      day: row.date,
      shipment: row.shipment,
      from: row.from,
      to: row.to,
      why: row.why,
      enquiry: readEnquiry(readPairs(row.enquiry)),
      sources: row.source.split(';'),
    }),
  )
  .refine(({ day, enquiry }) => enquiry.day === day, 'enquiry: its day is not the date of the row')

/** The shipments. Throws a ZodError that names row and column. */
export function parseLicenceCases(rows: unknown): readonly ShipmentCase[] {
  return z.array(caseRow).min(1).parse(rows)
}
