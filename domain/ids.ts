import { z } from 'zod'

const KEBAB = '[a-z0-9]+(?:-[a-z0-9]+)*'

/** `module/lesson`. */
export const lessonId = z
  .string()
  .regex(new RegExp(`^${KEBAB}/${KEBAB}$`), 'expected module/lesson in kebab-case')
/** `module/lesson/question`; for life, renames go to content/aliases.yaml. */
export const questionId = z
  .string()
  .max(200)
  .regex(new RegExp(`^${KEBAB}/${KEBAB}/${KEBAB}$`), 'expected module/lesson/question in kebab-case')
/** `module/lesson/name`. */
export const checkpointId = questionId
/** A UUID made by the client, so that sending twice changes nothing. */
export const clientId = z.uuid()

/** The lesson (`module/lesson`) that a question or checkpoint belongs to. */
export function lessonOf(id: string): string {
  return id.split('/').slice(0, 2).join('/')
}
