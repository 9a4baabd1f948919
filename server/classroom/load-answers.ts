import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import { type AnswerGrid, type AnswerOrder, answerGrid } from '#domain/classroom/answer-grid.ts'
import { type AnalysedClass, loadItemAnalysis } from '#server/classroom/load-item-analysis.ts'

export type LoadedAnswers = Pick<AnalysedClass, 'class' | 'assignment' | 'basis'> & {
  readonly grid: AnswerGrid
  /** By id, of those in the grid. */
  readonly names: Readonly<Record<string, string>>
  /** In the order of the course. */
  readonly questions: readonly { readonly id: string; readonly prompt: string }[]
}

type Wanted = {
  readonly assignment?: string | undefined
  readonly order: AnswerOrder
  readonly now: number
}

/** Learners × questions of an assignment of a class the actor teaches, from the answers that item analysis counts. */
export async function loadAnswers(actor: Actor, classId: string, wanted: Wanted): Promise<LoadedAnswers> {
  const {
    class: owned,
    assignment,
    basis,
    matrix,
    ...loaded
  } = await loadItemAnalysis(actor, classId, wanted)
  return {
    class: owned,
    assignment,
    basis,
    grid: answerGrid(matrix, wanted.order),
    names: Object.fromEntries(loaded.learners.map(({ id, name }) => [id, name])),
    questions: loaded.questions.map(({ question: { id, prompt } }) => ({ id, prompt })),
  }
}
