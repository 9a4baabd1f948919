import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import { type QuestionsReport, questionsReport } from '#domain/classroom/questions-report.ts'
import { type AnalysedClass, loadItemAnalysis } from '#server/classroom/load-item-analysis.ts'
import { loadIdeas } from '#server/content/load-ideas.ts'
import { loadMisconceptions } from '#server/content/load-misconceptions.ts'
import { loadQuestions } from '#server/content/load-questions.ts'

export type LoadedReport = Pick<AnalysedClass, 'class' | 'assignments' | 'assignment'> & {
  readonly report: QuestionsReport
}

/** What the teacher of a class reads about the questions of one assignment; the one given last unless said. */
export async function loadQuestionsReport(
  actor: Actor,
  classId: string,
  given: { readonly assignment?: string | undefined; readonly now: number },
): Promise<LoadedReport> {
  const analysed = await loadItemAnalysis(actor, classId, given)
  const [misconceptions, ideas, questions] = await Promise.all([
    loadMisconceptions(),
    loadIdeas(),
    loadQuestions(),
  ])
  const names = new Map(analysed.learners.map(({ id, name }) => [id, name]))
  return {
    class: analysed.class,
    assignments: analysed.assignments,
    assignment: analysed.assignment,
    report: questionsReport(analysed, { misconceptions, ideas, questions, names }),
  }
}
