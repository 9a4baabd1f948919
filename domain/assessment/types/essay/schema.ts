import { z } from 'zod'
import { complain, complainOfDoubles, labelled, questionFields, someText } from '../../question-fields.ts'

const criterion = labelled.extend({
  points: z.number().positive().max(100),
  levels: z.array(someText).optional(),
})

/** A written answer. Learners score themselves against the rubric first; a teacher's score counts. */
export const essayQuestion = z
  .strictObject({
    ...questionFields,
    type: z.literal('essay'),
    points: z.number().positive().optional(),
    rubric: z.array(criterion).min(1, 'an essay needs a rubric').max(10),
    model: someText,
  })
  .transform((written, context) => {
    complainOfDoubles(context, 'rubric', written.rubric)
    const sum = written.rubric.reduce((total, each) => total + each.points, 0)
    if (written.points !== undefined && written.points !== sum) {
      complain(context, `points say ${written.points}, the rubric adds up to ${sum}; leave points out`, [
        'points',
      ])
    }
    return { ...written, points: sum }
  })

export type EssayQuestion = z.output<typeof essayQuestion>
