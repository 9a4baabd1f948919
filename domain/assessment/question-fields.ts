import { z } from 'zod'
import { typographicQuotes } from '#domain/content/typographic-quotes.ts'
import { questionId } from '#domain/ids.ts'

const KEBAB = '[a-z0-9]+(?:-[a-z0-9]+)*'

/** An id inside a question, or of a register entry. */
export const localId = z
  .string()
  .max(80)
  .regex(new RegExp(`^${KEBAB}$`), 'expected an id in kebab-case, such as b or heavy-first')

/** Text that is read: straight quotes become typographic ones. */
export const someText = z
  .string()
  .trim()
  .min(1, 'expected some text')
  .overwrite(text => typographicQuotes(text))

/** An anchor of this lesson, or `module/lesson#anchor`. */
export const lookAt = z
  .string()
  .regex(new RegExp(`^(${KEBAB}/${KEBAB}#)?${KEBAB}$`), 'expected an anchor, or module/lesson#anchor')

export const labelled = z.strictObject({ id: localId, text: someText })

/** Why a particular wrong answer tempts and why it fails. */
export const why = { misconception: localId, reason: someText, lookAt: lookAt.optional() }

/** What every question has, whatever its type. */
export const questionFields = {
  id: questionId,
  prompt: someText,
  objective: someText,
  idea: localId,
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)], 'difficulty is 1, 2 or 3'),
  points: z.number().positive().max(100).default(1),
  hints: z.array(someText).default([]),
  explanation: someText,
  sources: z.array(someText).default([]),
  pool: z.enum(['check', 'quiz']).default('check'),
}

type Context = { addIssue(issue: { code: 'custom'; message: string; path?: PropertyKey[] }): void }

/** Reports a sentence to the author of the question. */
export function complain(context: Context, message: string, path: PropertyKey[] = []): void {
  context.addIssue({ code: 'custom', message, path })
}

export function complainOfDoubles(context: Context, field: string, list: readonly { id: string }[]): void {
  const seen = new Set<string>()
  for (const { id } of list) {
    if (seen.has(id)) complain(context, `${field} has the id ${id} twice`, [field])
    seen.add(id)
  }
}

/** Ids that are used somewhere but never declared. */
export function complainOfUnknown(
  context: Context,
  field: string,
  declared: readonly { id: string }[],
  used: readonly string[],
): void {
  for (const id of used) {
    if (!declared.some(each => each.id === id))
      complain(context, `${field} names ${id}, which does not exist`, [field])
  }
}
