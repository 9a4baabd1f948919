import { FEWEST_FOR_QUIZ } from './draw-questions.ts'

type Asked = { readonly id: string; readonly idea: string; readonly pool: 'check' | 'quiz' }
type ModuleOfQuestions = { readonly lessons: readonly { readonly questions: readonly Asked[] }[] }

/** The questions that a module's quiz is drawn from, in the order of the course; empty where they are too few for one. */
export function quizPool({ lessons }: ModuleOfQuestions): readonly Asked[] {
  const pool = lessons.flatMap(each => each.questions).filter(each => each.pool === 'quiz')
  return pool.length < FEWEST_FOR_QUIZ ? [] : pool
}
