import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import { signedIn } from '#server/account/policy.ts'
import { type LessonAttempts, readLessonAttempts } from '#server/progress/read-lesson-attempts.ts'

/** The actor's own answers in a lesson (`module/lesson`). */
export async function loadLessonAttempts(actor: Actor, lessonId: string): Promise<LessonAttempts> {
  return readLessonAttempts(signedIn(actor).id, lessonId)
}
