import 'server-only'
import { type PublicQuestion, toPublicQuestion } from '#domain/assessment/public-question.ts'
import { wrongAnswers } from '#domain/assessment/wrong-answers.ts'
import { Problem } from '#domain/problem.ts'
import { keyAnswer } from '#domain/progress/key-answer.ts'
import type { ResponseResult } from '#domain/progress/response-result.ts'
import { scoreGiven } from '#server/assessment/score-given.ts'
import { loadQuestions } from '#server/content/load-questions.ts'
import { env } from '#server/env.ts'

export type QuestionStates = {
  readonly question: PublicQuestion
  readonly pool: 'check' | 'quiz'
  readonly idea: string
  /** What a learner is told of an answer that is right, wrong in each way that was foreseen, or no answer at all. */
  readonly states: readonly { readonly says: string; readonly result: ResponseResult }[]
}

/**
 * Every question of a lesson in every state, for its author. Holds keys.
 * @throws Problem `not-found` in production.
 */
export async function loadQuestionStates(lesson: string): Promise<QuestionStates[]> {
  if (env().NODE_ENV === 'production') throw new Problem('not-found', 'This page is for authors.')
  const asked = [...(await loadQuestions()).values()].filter(each => each.lesson === lesson)
  return Promise.all(
    asked.map(async ({ question }) => {
      const key = keyAnswer(question)
      const answers = [
        ...(key === undefined ? [] : [{ says: 'Right', answer: key }]),
        ...wrongAnswers(question, key).map(each => ({ ...each, says: `Wrong: ${each.says}` })),
        { says: 'No answer', answer: null },
      ]
      const states = answers.map(async ({ says, answer }) => {
        const given = { id: question.id, question: question.id, answer, answeredAt: 0 }
        return { says, result: await (await scoreGiven(given)).show('graded') }
      })
      return {
        question: toPublicQuestion(question, question.id),
        pool: question.pool,
        idea: question.idea,
        states: await Promise.all(states),
      }
    }),
  )
}
