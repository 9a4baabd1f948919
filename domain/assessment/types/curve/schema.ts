import { z } from 'zod'
import { complain, localId, lookAt, questionFields, someText } from '../../question-fields.ts'
import { FEATURES } from './features.ts'

const axis = z
  .strictObject({
    from: z.number(),
    to: z.number(),
    unit: z.string().default(''),
    label: someText.optional(),
  })
  .refine(({ from, to }) => from < to, 'an axis runs from the smaller to the larger number')

const featureName = z.enum(FEATURES, `a feature is one of ${FEATURES.join(', ')}`)

const fullFeature = z.strictObject({
  feature: featureName,
  within: z.number().positive().optional(),
  reason: someText.optional(),
  misconception: localId.optional(),
  lookAt: lookAt.optional(),
})
export type CurveFeature = z.output<typeof fullFeature>

/** A feature by its name alone is short for one without margin and reason of its own. */
const feature = z.preprocess(
  written => (typeof written === 'string' ? { feature: written } : written),
  fullFeature,
)

/**
 * A curve drawn before the data is shown, judged by its features. `within` is how far a feature may be off, in units of
 * its axis; unsaid it is one step of the data for places and a tenth of the y axis for heights. A feature without a
 * reason of its own uses the question's `reason`. `given` points at the start are shown before the answer. `data` names where the
 * `series` comes from.
 */
export const curveQuestion = z
  .strictObject({
    ...questionFields,
    type: z.literal('curve'),
    x: axis,
    y: axis,
    data: z
      .strictObject({
        set: localId,
        x: someText,
        y: someText,
        where: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      })
      .optional(),
    series: z
      .array(z.tuple([z.number(), z.number()]))
      .min(3, 'a curve needs three points or more')
      .max(200),
    given: z.int().min(1).optional(),
    features: z.array(feature).min(1, 'a curve needs a feature to be judged by'),
    reason: someText,
  })
  .superRefine((question, context) => {
    const { x, y, series } = question
    series.forEach(([px, py], at) => {
      if (px < x.from || px > x.to || py < y.from || py > y.to)
        complain(context, `the point ${px}, ${py} lies outside the axes`, ['series'])
      if (at > 0 && px <= (series[at - 1]?.[0] ?? px))
        complain(context, `the point at ${px} is not in order of x`, ['series'])
    })
    const given = question.given ?? 0
    if (given > series.length - 3) complain(context, 'at least three points are left to draw', ['given'])
    const names = question.features.map(each => each.feature)
    if (new Set(names).size < names.length) complain(context, 'a feature is named twice', ['features'])
    if (given > 0 && names.includes('start-level'))
      complain(context, 'the height at the start is given away by `given`', ['features'])
  })

export type CurveQuestion = z.output<typeof curveQuestion>
