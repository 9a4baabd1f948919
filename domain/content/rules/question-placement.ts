import type { Content } from '../content.ts'
import { type ContentProblem, problemsOf } from '../content-problem.ts'

const problem = problemsOf('question-placement')

/** A question of the pool `check` stands once in its lesson, one of the pool `quiz` nowhere, and no other is placed. */
export function questionPlacement({ lessons }: Content): ContentProblem[] {
  return lessons.flatMap(({ id, at, outline, questions }) => {
    const placed = outline.parts.filter(({ name }) => name === 'Question')
    const known = new Map(questions.map(each => [each.value.id, each]))
    const fromText = placed.flatMap(({ id: local = '', line }, place) => {
      const here = { file: at.file, line }
      const question = known.get(`${id}/${local}`)
      if (!question)
        return [
          problem(
            here,
            `<Question> names ${local || '(none)'}, which questions.yaml does not have`,
            'correct the id',
          ),
        ]
      if (placed.findIndex(each => each.id === local) < place)
        return [problem(here, `the question ${local} is placed twice`, 'keep one of the two')]
      return question.value.pool === 'quiz'
        ? [
            problem(
              here,
              `${local} is of the pool quiz, but placed in the text`,
              'take it out, or say pool: check',
            ),
          ]
        : []
    })
    const nowhere = questions
      .filter(({ value }) => value.pool === 'check' && !placed.some(each => `${id}/${each.id}` === value.id))
      .map(({ at: there, value }) => {
        const local = value.id.split('/').at(-1)
        return problem(
          there,
          `${local} is placed nowhere`,
          `write <Question id="${local}" /> in the lesson, or say pool: quiz`,
        )
      })
    return [...fromText, ...nowhere]
  })
}
