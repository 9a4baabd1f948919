import type { ItemAnalysis } from '#domain/assessment/item-analysis.ts'
import type { Question } from '#domain/assessment/question.ts'
import type { FirstTry, NamedOption } from './answer-matrix.ts'
import { misconceptionCounts, sureErrors } from './mistakes.ts'
import { type NamedLearner, namedLearners } from './named-learner.ts'
import type { ReportBasis } from './report-basis.ts'
import { type ReportedQuestion, reportedQuestion } from './reported-question.ts'
import { ideasToTeachAgain, type Reteach, type TeachingKnown } from './reteach.ts'

export type QuestionsReport = {
  readonly basis: ReportBasis
  readonly analysis: ItemAnalysis
  readonly reteach: readonly Reteach[]
  readonly misconceptions: readonly {
    readonly id: string
    readonly belief: string
    readonly learners: readonly NamedLearner[]
    /** In which it was shown. */
    readonly questions: readonly { readonly id: string; readonly prompt: string }[]
  }[]
  readonly sure: readonly {
    readonly question: string
    readonly prompt: string
    readonly learners: readonly NamedLearner[]
  }[]
  readonly questions: readonly ReportedQuestion[]
}

type Given = {
  readonly basis: ReportBasis
  readonly questions: readonly { readonly question: Question; readonly options: readonly NamedOption[] }[]
  readonly tries: readonly FirstTry[]
  readonly analysis: ItemAnalysis
}

/** What a teacher reads about the questions of an assignment, with names and sentences in place of ids. */
export function questionsReport(
  { basis, questions, tries, analysis }: Given,
  known: TeachingKnown,
): QuestionsReport {
  const prompts = new Map(questions.map(({ question }) => [question.id, question.prompt]))
  const promptOf = (id: string) => prompts.get(id) ?? id
  const sure = sureErrors(tries)
  return {
    basis,
    analysis,
    reteach: ideasToTeachAgain(tries, new Set(prompts.keys()), known),
    misconceptions: misconceptionCounts(tries).flatMap(({ id, learners, questions: asked }) => {
      const belief = known.misconceptions.get(id)?.belief
      return belief === undefined
        ? []
        : [
            {
              id,
              belief,
              learners: namedLearners(learners, known.names),
              questions: asked.map(each => ({ id: each, prompt: promptOf(each) })),
            },
          ]
    }),
    sure: [...new Set(sure.map(each => each.question))].map(id => ({
      question: id,
      prompt: promptOf(id),
      learners: namedLearners(
        sure.flatMap(each => (each.question === id ? [each.learner] : [])),
        known.names,
      ),
    })),
    questions: questions.flatMap(({ question, options }) => {
      const row = analysis.items.find(each => each.id === question.id)
      const own = tries.filter(each => each.question === question.id)
      return row ? [reportedQuestion(question, { row, tries: own, options }, known)] : []
    }),
  }
}
