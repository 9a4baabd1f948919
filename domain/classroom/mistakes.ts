import { group } from 'd3-array'
import { wilsonBand } from '#domain/assessment/statistics/bands.ts'
import type { FirstTry } from './answer-matrix.ts'

export type MisconceptionCount = {
  readonly id: string
  /** Learners whose first answer to any of the questions showed it. */
  readonly learners: readonly string[]
  /** Questions in which it was shown. */
  readonly questions: readonly string[]
}

/** Misconceptions by the number of learners who showed them on a first try, most first. */
export function misconceptionCounts(tries: readonly FirstTry[]): readonly MisconceptionCount[] {
  const found = new Map<string, { learners: Set<string>; questions: Set<string> }>()
  for (const { misconception, learner, question } of tries) {
    if (misconception === null) continue
    const entry = found.get(misconception) ?? { learners: new Set(), questions: new Set() }
    entry.learners.add(learner)
    entry.questions.add(question)
    found.set(misconception, entry)
  }
  return [...found]
    .map(([id, { learners, questions }]) => ({ id, learners: [...learners], questions: [...questions] }))
    .sort((a, b) => b.learners.length - a.learners.length || (a.id < b.id ? -1 : 1))
}

const SURE = 3

/** First tries that were wrong although the learner was sure, those of the most common question first. */
export function sureErrors(tries: readonly FirstTry[]): readonly FirstTry[] {
  const wrong = tries.filter(each => each.certainty === SURE && each.earned !== null && isWrong(each))
  const count = (question: string) => wrong.filter(each => each.question === question).length
  return wrong.toSorted((a, b) => count(b.question) - count(a.question) || (a.question < b.question ? -1 : 1))
}

export type MisheldIdea = {
  readonly idea: string
  /** Learners who answered about it, and those of them whose first answer to any question on it was not right. */
  readonly asked: number
  readonly wrong: number
  readonly share: number
  /** Those who missed one. */
  readonly learners: readonly string[]
  /** Its most missed question, and the misconception shown most often in it. */
  readonly question: string
  readonly misconception: string | null
}

/**
 * Ideas by how surely they are misheld: the lower end of Wilson's 95 % band of the share of learners who missed a question
 * on it, so that two of two stand behind fourteen of twenty. Ideas that nobody missed are left out.
 */
export function misheldIdeas(
  tries: readonly FirstTry[],
  ideaOf: (question: string) => string | undefined,
): readonly MisheldIdea[] {
  const groups = group(
    tries.filter(each => each.earned !== null),
    each => ideaOf(each.question),
  )
  const misheld = [...groups].flatMap(([idea, own]) => (idea === undefined ? [] : misheldIdea(idea, own)))
  const surely = ({ share, asked }: MisheldIdea) => wilsonBand(share, asked)?.[0] ?? 0
  return misheld.sort((a, b) => surely(b) - surely(a) || (a.idea < b.idea ? -1 : 1))
}

function misheldIdea(idea: string, tries: readonly FirstTry[]): MisheldIdea[] {
  const wrong = tries.filter(isWrong)
  const question = mostFrequent(wrong.map(each => each.question))
  if (question === undefined) return []
  const asked = new Set(tries.map(each => each.learner)).size
  const missed = [...new Set(wrong.map(each => each.learner))]
  const shown = wrong.flatMap(each => (each.question === question ? (each.misconception ?? []) : []))
  return [
    {
      idea,
      asked,
      wrong: missed.length,
      share: missed.length / asked,
      learners: missed,
      question,
      misconception: mostFrequent(shown) ?? null,
    },
  ]
}

function isWrong({ earned, possible }: FirstTry): boolean {
  return (earned ?? 0) < possible
}

function mostFrequent(list: readonly string[]): string | undefined {
  const counts = group(list, each => each)
  return [...counts].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]?.[0]
}
