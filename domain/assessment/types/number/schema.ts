import { z } from 'zod'
import { complain, questionFields, why } from '../../question-fields.ts'
import { withinTolerance } from './tolerance.ts'

const tolerance = z.union(
  [z.strictObject({ relative: z.number().min(0).max(0.9) }), z.strictObject({ absolute: z.number().min(0) })],
  'tolerance is {relative: 0.05} or {absolute: 1}',
)

/** A number in the canonical `unit`; `units` lists others with their factor to the canonical one. */
export const numberQuestion = z
  .strictObject({
    ...questionFields,
    type: z.literal('number'),
    key: z.number(),
    unit: z.string().trim().default(''),
    units: z.record(z.string().trim().min(1), z.number().positive()).default({}),
    tolerance: tolerance.default({ relative: 0 }),
    near: z.array(z.strictObject({ value: z.number(), ...why })).default([]),
  })
  .superRefine((question, context) => {
    for (const { value } of question.near) {
      if (withinTolerance(value, question.key, question.tolerance)) {
        complain(context, `near ${value} lies within the tolerance of the key, so it would never be seen`, [
          'near',
        ])
      }
    }
  })

export type NumberQuestion = z.output<typeof numberQuestion>
