'use server'

import { z } from 'zod'
import { readRemarkAbout } from '#domain/classroom/remark.ts'
import { questionId } from '#domain/ids.ts'
import { addRemark } from '#server/classroom/add-remark.ts'
import { judgeEssay } from '#server/classroom/judge-essay.ts'
import { judgeText } from '#server/classroom/judge-text.ts'
import { keepRemark } from '#server/classroom/keep-remark.ts'
import { takeBackJudgement } from '#server/classroom/take-back-judgement.ts'
import { formAction } from '#server/http/form-action.ts'

const id = z.string().max(64)
const given = z.coerce.number('Give a number.').min(0).max(100)

/** Fields named `points.<criterion>` next to the fixed ones. */
const essayFields = z
  .object({
    class: id,
    question: questionId,
    response: id,
    after: z.coerce.number().int().min(0),
    comment: z.string().trim().max(4000, 'At most 4,000 characters.').default(''),
    remark: id.optional(),
    keep: z.literal('yes').optional(),
    about: z.string().max(300).default('').transform(readRemarkAbout),
    next: z.string().max(400),
  })
  .catchall(z.unknown())
  .transform((fields, context) => {
    const points: Record<string, number> = {}
    for (const [name, value] of Object.entries(fields)) {
      if (!name.startsWith('points.') || value === '') continue
      const parsed = given.safeParse(value)
      if (parsed.success) points[name.slice('points.'.length)] = parsed.data
      else context.addIssue({ code: 'custom', message: 'Give a number of points.', path: [name] })
    }
    return { ...fields, points }
  })

export const judgeEssayAction = formAction({
  who: 'teacher',
  schema: essayFields,
  run: async ({ actor, input, now }) => {
    const { class: classId, question, response, points, after, about, next } = input
    const comment = await addRemark(actor, input.comment, input.remark)
    await judgeEssay(actor, classId, { question, response, points, comment, after, now })
    if (input.keep) await keepRemark(actor, { text: comment, about, now })
    const params = new URLSearchParams(next)
    params.set('saved', response)
    return { redirectTo: `/teach/${classId}/grading/${question}?${params}#answer` }
  },
})

export const takeBackAction = formAction({
  who: 'teacher',
  schema: z.object({
    class: id,
    question: questionId,
    response: id,
    after: z.coerce.number().int().min(1),
  }),
  run: async ({ actor, input: { class: classId, ...given }, now }) => {
    await takeBackJudgement(actor, classId, { ...given, now })
    return { message: 'Taken back. The answer waits again.' }
  },
})

export const judgeTextAction = formAction({
  who: 'teacher',
  schema: z.object({
    class: id,
    question: questionId,
    text: z.string().min(1).max(300),
    seen: z.enum(['waiting', 'accepted', 'refused']),
    verdict: z.enum(['accept', 'refuse']),
  }),
  run: async ({ actor, input, now }) => {
    const { class: classId, question, text, seen, verdict } = input
    await judgeText(actor, classId, { question, text, accepted: verdict === 'accept', seen, now })
    return { message: verdict === 'accept' ? 'Accepted for the class.' : 'Refused for the class.' }
  },
})
