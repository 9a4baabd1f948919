import 'server-only'
import { insertLessonStart } from '#db/lesson-starts.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { store } from '#server/store.ts'

/**
 * Lets the actor begin a lesson afresh: what they are shown of it counts from now. The log, review, mastery and what their
 * teachers see stay as they are.
 * @throws Problem `not-found` where there is no such lesson.
 */
export async function restartLesson(actor: Actor, lesson: string, now: number): Promise<void> {
  const person = signedIn(actor)
  const course = await loadCourse()
  if (!course.modules.some(module => module.lessons.some(each => each.id === lesson)))
    throw new Problem('not-found', 'There is no such lesson.')
  await insertLessonStart(store(), { learner: person.id, lesson, at: now })
}
