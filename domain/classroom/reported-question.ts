import { ENOUGH_LEARNERS, type ItemRow } from '#domain/assessment/item-analysis.ts'
import type { Option } from '#domain/assessment/option.ts'
import type { Question } from '#domain/assessment/question.ts'
import { type ClassCurves, classCurves } from '#domain/assessment/types/curve/class-curves.ts'
import { chosenOptions, type FirstTry, type NamedOption } from './answer-matrix.ts'
import { type NamedLearner, namedLearners } from './named-learner.ts'

export type ReportedOption = NamedOption & {
  /** Who chose it. */
  readonly learners: readonly NamedLearner[]
  /** What choosing it shows to be believed, in the words of those who believe it. */
  readonly misconception: string | undefined
}

export type ReportedQuestion = {
  readonly id: string
  readonly prompt: string
  readonly row: ItemRow
  readonly sentence: string
  /** Counted answers that were wholly right, and those that have a score. */
  readonly right: number
  readonly scored: number
  /** In the author's order; empty for types without options. */
  readonly options: readonly ReportedOption[]
  /** Learners whose answer was not wholly right; for types without options. */
  readonly missedBy: readonly NamedLearner[]
  /** What the class drew, without names; null for other types and for fewer than three drawings. */
  readonly curves: ClassCurves | null
}

/** One question of the report, from the counted answers to it. */
export function reportedQuestion(
  question: Question,
  given: {
    readonly row: ItemRow
    readonly tries: readonly FirstTry[]
    readonly options: readonly NamedOption[]
  },
  known: {
    readonly names: ReadonlyMap<string, string>
    readonly misconceptions: ReadonlyMap<string, { readonly belief: string }>
  },
): ReportedQuestion {
  const { row, tries, options } = given
  const scored = tries.filter(each => each.earned !== null)
  const right = scored.filter(each => each.earned === each.possible).length
  const missed = scored.filter(each => (each.earned ?? 0) < each.possible)
  const idsOf = (some: readonly FirstTry[]) => some.map(each => each.learner)
  const chose = (option: string) => tries.filter(each => chosenOptions(each.answer)?.includes(option))
  return {
    id: question.id,
    prompt: question.prompt,
    row,
    sentence: sentenceOf(row, right, scored.length),
    right,
    scored: scored.length,
    options: options.map(option => ({
      ...option,
      learners: namedLearners(idsOf(chose(option.id)), known.names),
      misconception: known.misconceptions.get(misconceptionIn(question, option.id) ?? '')?.belief,
    })),
    curves:
      question.type === 'curve'
        ? classCurves(
            question,
            tries.map(each => each.answer),
          )
        : null,
    missedBy: namedLearners(idsOf(missed), known.names),
  }
}

/** The misconception that an option names; for types without options, and for the key, undefined. */
function misconceptionIn(question: Question, option: string): string | undefined {
  const named = (options: readonly Option[]) => {
    const found = options.find(each => each.id === option)
    return found?.key ? undefined : found?.misconception
  }
  switch (question.type) {
    case 'choice':
    case 'choices':
      return named(question.options)
    case 'claim':
      return named(question.verdicts)
    case 'hotspot':
      return question.reasons.find(each => each.target === option)?.misconception
    default:
      return undefined
  }
}

/** How a question went, in one plain sentence; below ten learners counts only. */
function sentenceOf({ counts, statistics }: ItemRow, right: number, n: number): string {
  if (n === 0) return counts.pending > 0 ? 'All answers wait for a person.' : 'Nobody has answered it yet.'
  const base = `${right} of ${n} wholly right`
  const band = statistics?.facilityBand
  if (n < ENOUGH_LEARNERS || !band) return `${base}. Too few to say more.`
  return `${base}. ${percent(statistics.facility ?? 0)} of the points; a class like this one would get between ${percent(band[0])} and ${percent(band[1])}.`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
