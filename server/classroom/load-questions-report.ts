import 'server-only'
import { countAnswering } from '#db/question-results.ts'
import type { Actor } from '#domain/account/actor.ts'
import { type QuestionsReport, questionsReport } from '#domain/classroom/questions-report.ts'
import { type AnalysedClass, loadItemAnalysis } from '#server/classroom/load-item-analysis.ts'
import { loadIdeas } from '#server/content/load-ideas.ts'
import { loadMisconceptions } from '#server/content/load-misconceptions.ts'
import { loadQuestions } from '#server/content/load-questions.ts'
import { store } from '#server/store.ts'

export type LoadedReport = Pick<AnalysedClass, 'class' | 'dues' | 'assignments' | 'assignment'> & {
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
  const asked = new Set(analysed.questions.map(each => each.question.idea))
  const met = await countAnswering(
    store(),
    analysed.learners.map(each => each.id),
    [...asked].flatMap(idea => ideas.get(idea)?.questions ?? []),
  )
  const names = new Map(analysed.learners.map(({ id, name }) => [id, name]))
  return {
    class: analysed.class,
    dues: analysed.dues,
    assignments: analysed.assignments,
    assignment: analysed.assignment,
    report: questionsReport(analysed, { misconceptions, ideas, questions, met, names }),
  }
}
