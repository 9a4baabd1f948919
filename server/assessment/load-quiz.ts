import 'server-only'
import { quizPool } from '#domain/assessment/quiz-pool.ts'
import { Problem } from '#domain/problem.ts'
import { loadCourse } from '#server/content/load-course.ts'

export type Quiz = {
  readonly module: { readonly id: string; readonly title: string }
  /** What an attempt is drawn from. */
  readonly pool: readonly { readonly id: string; readonly idea: string }[]
}

/**
 * The quiz at the end of a module.
 * @throws Problem `not-found` where there is no such module, or it has too few questions for a quiz.
 */
export async function loadQuiz(moduleId: string): Promise<Quiz> {
  const course = await loadCourse()
  const module = course.modules.find(each => each.id === moduleId)
  const pool = module ? quizPool(module) : []
  if (!module || pool.length === 0) throw new Problem('not-found', 'This module has no quiz.')
  return { module: { id: module.id, title: module.title }, pool }
}
