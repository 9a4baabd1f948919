import 'server-only'
import { listLessonStarts } from '#db/lesson-starts.ts'
import type { Actor } from '#domain/account/actor.ts'
import { signedIn } from '#server/account/policy.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { type LessonAttempts, readLessonAttempts } from '#server/progress/read-lesson-attempts.ts'
import { store } from '#server/store.ts'

export type OwnLessonAttempts = LessonAttempts & {
  /** When the actor began the lesson afresh, the first time first. */
  readonly restarts: readonly number[]
}

/** The actor's own answers in a lesson (`module/lesson`), also those from before it was begun afresh. */
export async function loadLessonAttempts(actor: Actor, lessonId: string): Promise<OwnLessonAttempts> {
  const person = signedIn(actor)
  const [attempts, starts] = await Promise.all([
    readLessonAttempts(person.id, lessonId),
    listLessonStarts(store(), person.id),
  ])
  const restarts = starts.filter(each => followAlias(each.lesson) === lessonId).map(each => each.at)
  return { ...attempts, restarts }
}
