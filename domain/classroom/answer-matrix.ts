import type { Question } from '#domain/assessment/question.ts'
import type { Cell, Matrix } from '#domain/assessment/statistics/matrix.ts'

/** A learner's first answer to a question that counts. */
export type FirstTry = {
  readonly learner: string
  readonly question: string
  readonly answer: unknown
  /** Points; null while a person has to read it. */
  readonly earned: number | null
  readonly possible: number
  readonly misconception: string | null
  /** 1 unsure to 3 sure; null where it was not said. */
  readonly certainty: number | null
}

/** What a report on questions is computed from. */
export type CountedTries = {
  /** Learners whose answers are counted × questions. */
  readonly matrix: Matrix
  readonly tries: readonly FirstTry[]
  /** Answers or attempts after the first that are left out. */
  readonly later: number
}

/** A question as the matrices need it; `lesson` is where it stands. */
export type Asked = { readonly id: string; readonly lesson: string; readonly possible: number }

/**
 * Learners × questions from first tries. A question without an answer is *blank* when the learner answered a later one of
 * the same lesson, so that it was seen and left; otherwise it was *not reached*. `questions` stand in the order of the course.
 */
export function answerMatrix(
  learners: readonly string[],
  questions: readonly Asked[],
  tries: readonly FirstTry[],
): Matrix {
  const byLearner = new Map<string, Map<string, FirstTry>>()
  for (const each of tries) {
    const own = byLearner.get(each.learner) ?? new Map<string, FirstTry>()
    own.set(each.question, each)
    byLearner.set(each.learner, own)
  }
  return {
    items: questions.map(({ id, possible }) => ({ id, possible })),
    learners: learners.map(id => ({ id, cells: cellsOf(questions, byLearner.get(id) ?? new Map()) })),
  }
}

function cellsOf(
  questions: readonly Asked[],
  own: ReadonlyMap<string, FirstTry>,
): Readonly<Record<string, Cell>> {
  const reached = new Set<string>()
  const cells: Record<string, Cell> = {}
  for (const { id, lesson } of questions.toReversed()) {
    const answered = own.get(id)
    if (answered) reached.add(lesson)
    if (answered) cells[id] = answeredCell(answered)
    else cells[id] = { kind: reached.has(lesson) ? 'blank' : 'not-reached' }
  }
  return cells
}

/** The cell of an answer: a score with the options chosen, or waiting for a person. */
export function answeredCell({ earned, answer }: Pick<FirstTry, 'earned' | 'answer'>): Cell {
  return earned === null ? { kind: 'pending' } : { kind: 'answered', earned, options: chosenOptions(answer) }
}

/** Ids of options in an answer, for the types that have some; undefined for others. */
export function chosenOptions(answer: unknown): readonly string[] | undefined {
  if (typeof answer === 'string') return [answer]
  if (Array.isArray(answer) && answer.every(each => typeof each === 'string')) return answer
  const verdict = typeof answer === 'object' && answer !== null && 'verdict' in answer && answer.verdict
  return typeof verdict === 'string' ? [verdict] : undefined
}

export type NamedOption = { readonly id: string; readonly text: string; readonly key: boolean }

/** The options among which a question's answer is counted, the key marked; empty for types without any. */
export function countedOptions(question: Question): readonly NamedOption[] {
  const marked = (options: readonly { id: string; text: string; key?: true | undefined }[]) =>
    options.map(({ id, text, key }) => ({ id, text, key: key === true }))
  switch (question.type) {
    case 'choice':
    case 'choices':
      return marked(question.options)
    case 'claim':
      return marked(question.verdicts)
    case 'hotspot':
      return question.targets.map(({ id, text }) => ({ id, text, key: question.key.includes(id) }))
    default:
      return []
  }
}
