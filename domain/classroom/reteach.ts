import type { Question } from '#domain/assessment/question.ts'
import { describeAnswer } from '#domain/progress/describe-answer.ts'
import { keyAnswer } from '#domain/progress/key-answer.ts'
import { countedOptions, type FirstTry } from './answer-matrix.ts'
import { type MisheldIdea, misheldIdeas } from './mistakes.ts'
import { type NamedLearner, namedLearners } from './named-learner.ts'
import { spokenParts, spokenPrompt } from './spoken-question.ts'

/** A question as a starter asks it: to vote on where it has options. */
export type StarterQuestion = {
  readonly id: string
  readonly prompt: string
  readonly options: readonly string[]
  /** Of a question without options: what a room has to see. */
  readonly parts: readonly string[]
  readonly right: readonly string[]
}

/** An idea to teach again, with what a starter of three minutes needs. */
export type Reteach = {
  readonly idea: string
  readonly title: string
  readonly wrong: number
  readonly asked: number
  /** Who missed a question on it. */
  readonly learners: readonly NamedLearner[]
  readonly question: StarterQuestion
  /** Another question on the same idea, to ask at the end; the one that fewest of the class have met. */
  readonly again: StarterQuestion | undefined
  readonly belief: string | undefined
  readonly refutation: string
  /** `module/lesson#anchor`. */
  readonly place: string
}

export type TeachingKnown = {
  readonly misconceptions: ReadonlyMap<
    string,
    { readonly belief: string; readonly refutation: string; readonly lookAt?: string }
  >
  readonly ideas: ReadonlyMap<string, { readonly title: string; readonly questions: readonly string[] }>
  /** Every question of the course. */
  readonly questions: ReadonlyMap<string, { readonly question: Question }>
  /** How many of the class have answered a question anywhere, for the questions on ideas that were asked about. */
  readonly met: ReadonlyMap<string, number>
  /** Names of learners by id. */
  readonly names: ReadonlyMap<string, string>
}

const IDEAS_TO_TEACH_AGAIN = 3

/** The three ideas that are most surely misheld, from the answers that count, the surest first. */
export function ideasToTeachAgain(
  tries: readonly FirstTry[],
  asked: ReadonlySet<string>,
  known: TeachingKnown,
): readonly Reteach[] {
  const ideaOf = (id: string) => (asked.has(id) ? known.questions.get(id)?.question.idea : undefined)
  return misheldIdeas(tries, ideaOf)
    .slice(0, IDEAS_TO_TEACH_AGAIN)
    .flatMap(each => reteach(each, known))
}

function reteach(misheld: MisheldIdea, known: TeachingKnown): Reteach[] {
  const { idea, wrong, asked, question: id, misconception } = misheld
  const question = known.questions.get(id)?.question
  if (!question) return []
  const believed = misconception === null ? undefined : known.misconceptions.get(misconception)
  const lesson = id.split('/').slice(0, 2).join('/')
  const place = believed?.lookAt ?? lesson
  const again = anotherGuise(question, known)
  return [
    {
      idea,
      title: known.ideas.get(idea)?.title ?? idea,
      wrong,
      asked,
      learners: namedLearners(misheld.learners, known.names),
      question: starterQuestion(question),
      again: again && starterQuestion(again),
      belief: believed?.belief,
      refutation: believed?.refutation ?? question.explanation,
      place: place.includes('/') ? place : `${lesson}#${place}`,
    },
  ]
}

function starterQuestion(question: Question): StarterQuestion {
  const options = countedOptions(question)
  const key = keyAnswer(question)
  const inWords = key === undefined ? [] : describeAnswer(question, key)
  return {
    id: question.id,
    prompt: spokenPrompt(question),
    options: options.map(each => each.text),
    parts: spokenParts(question),
    right: options.length > 0 ? options.flatMap(each => (each.key ? [each.text] : [])) : inWords,
  }
}

/**
 * Of the idea's other questions that need nobody to read the answer: one a class can vote on before one it cannot, then the
 * one that fewest have met.
 */
function anotherGuise(
  { id, idea }: Question,
  { ideas, questions, met }: TeachingKnown,
): Question | undefined {
  const votable = (guise: Question) => Number(countedOptions(guise).length > 0)
  return (ideas.get(idea)?.questions ?? [])
    .filter(each => each !== id)
    .flatMap(each => questions.get(each)?.question ?? [])
    .filter(each => each.type !== 'essay')
    .sort((a, b) => votable(b) - votable(a) || (met.get(a.id) ?? 0) - (met.get(b.id) ?? 0))[0]
}
