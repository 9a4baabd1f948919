import { ENOUGH_LEARNERS, type ItemAnalysis, type ItemRow } from '#domain/assessment/item-analysis.ts'
import type { Question } from '#domain/assessment/question.ts'
import { type ClassCurves, classCurves } from '#domain/assessment/types/curve/class-curves.ts'
import type { FirstTry, NamedOption } from './answer-matrix.ts'
import { misconceptionCounts, misheldIdeas, sureErrors } from './mistakes.ts'

type Misconception = { readonly belief: string; readonly refutation: string; readonly lookAt?: string }

export type Known = {
  readonly misconceptions: ReadonlyMap<string, Misconception>
  readonly ideas: ReadonlyMap<string, { readonly title: string; readonly questions: readonly string[] }>
  /** Names of learners by id. */
  readonly names: ReadonlyMap<string, string>
}

export type ReportedOption = NamedOption & {
  readonly names: readonly string[]
  readonly misconception: string | undefined
}

export type ReportedQuestion = {
  readonly id: string
  readonly prompt: string
  readonly row: ItemRow
  readonly sentence: string
  /** First tries that were wholly right, and those that have a score. */
  readonly right: number
  readonly scored: number
  readonly options: readonly ReportedOption[]
  /** Learners whose first try was not right; for types without options. */
  readonly missedBy: readonly string[]
  /** What the class drew, without names; null for other types and for fewer than three drawings. */
  readonly curves: ClassCurves | null
}

export type Reteach = {
  readonly idea: string
  readonly title: string
  readonly wrong: number
  readonly asked: number
  readonly question: { readonly id: string; readonly prompt: string }
  /** Another question on the same idea, to ask at the end. */
  readonly again: { readonly id: string; readonly prompt: string } | undefined
  readonly belief: string | undefined
  readonly refutation: string
  /** `module/lesson#anchor`. */
  readonly place: string
}

export type QuestionsReport = {
  readonly learners: number
  readonly analysis: ItemAnalysis
  readonly reteach: readonly Reteach[]
  readonly misconceptions: readonly {
    readonly id: string
    readonly belief: string
    readonly names: readonly string[]
    readonly prompts: readonly string[]
  }[]
  readonly sure: readonly { readonly prompt: string; readonly names: readonly string[] }[]
  readonly questions: readonly ReportedQuestion[]
}

type Given = {
  readonly questions: readonly { readonly question: Question; readonly options: readonly NamedOption[] }[]
  readonly tries: readonly FirstTry[]
  readonly analysis: ItemAnalysis
}

const IDEAS_TO_TEACH_AGAIN = 3

/** What a teacher reads about the questions of an assignment, with names and sentences in place of ids. */
export function questionsReport({ questions, tries, analysis }: Given, known: Known): QuestionsReport {
  const byId = new Map(questions.map(({ question }) => [question.id, question]))
  const promptOf = (id: string) => byId.get(id)?.prompt ?? id
  const namesOf = (learners: readonly string[]) => learners.map(id => known.names.get(id) ?? id).sort()
  const misheld = misheldIdeas(tries, id => byId.get(id)?.idea).slice(0, IDEAS_TO_TEACH_AGAIN)
  const sure = sureErrors(tries)
  return {
    learners: analysis.learners,
    analysis,
    reteach: misheld.map(each => reteach(each, { byId, known })),
    misconceptions: misconceptionCounts(tries).flatMap(({ id, learners, questions: asked }) => {
      const belief = known.misconceptions.get(id)?.belief
      return belief === undefined
        ? []
        : [{ id, belief, names: namesOf(learners), prompts: asked.map(promptOf) }]
    }),
    sure: [...new Set(sure.map(each => each.question))].map(id => ({
      prompt: promptOf(id),
      names: namesOf(sure.flatMap(each => (each.question === id ? [each.learner] : []))),
    })),
    questions: questions.flatMap(({ question, options }) => {
      const row = analysis.items.find(each => each.id === question.id)
      const own = tries.filter(each => each.question === question.id)
      return row ? [reported(question, { row, own, options, namesOf }, known)] : []
    }),
  }
}

function reteach(
  { idea, wrong, asked, question: id, misconception }: ReturnType<typeof misheldIdeas>[number],
  { byId, known }: { readonly byId: ReadonlyMap<string, Question>; readonly known: Known },
): Reteach {
  const question = byId.get(id)
  const believed = misconception === null ? undefined : known.misconceptions.get(misconception)
  const lesson = id.split('/').slice(0, 2).join('/')
  const place = believed?.lookAt ?? lesson
  const againId = known.ideas.get(idea)?.questions.find(each => each !== id && byId.has(each))
  const again = againId === undefined ? undefined : byId.get(againId)
  return {
    idea,
    title: known.ideas.get(idea)?.title ?? idea,
    wrong,
    asked,
    question: { id, prompt: question?.prompt ?? id },
    again: again && { id: again.id, prompt: again.prompt },
    belief: believed?.belief,
    refutation: believed?.refutation ?? question?.explanation ?? '',
    place: place.includes('/') ? place : `${lesson}#${place}`,
  }
}

function reported(
  question: Question,
  given: {
    readonly row: ItemRow
    readonly own: readonly FirstTry[]
    readonly options: readonly NamedOption[]
    readonly namesOf: (learners: readonly string[]) => readonly string[]
  },
  known: Known,
): ReportedQuestion {
  const { row, own, options, namesOf } = given
  const scored = own.filter(each => each.earned !== null)
  const right = scored.filter(each => each.earned === each.possible).length
  const chose = (option: string) => own.filter(each => picked(each.answer).includes(option))
  return {
    id: question.id,
    prompt: question.prompt,
    row,
    sentence: sentenceOf(row, right, scored.length),
    right,
    scored: scored.length,
    options: options.map(option => {
      const choosers = chose(option.id)
      const misconception = option.key ? undefined : choosers.find(each => each.misconception)?.misconception
      return {
        ...option,
        names: namesOf(choosers.map(each => each.learner)),
        misconception: misconception ? known.misconceptions.get(misconception)?.belief : undefined,
      }
    }),
    curves:
      question.type === 'curve'
        ? classCurves(
            question,
            own.map(each => each.answer),
          )
        : null,
    missedBy: namesOf(
      own.flatMap(each => (each.earned !== null && each.earned < each.possible ? [each.learner] : [])),
    ),
  }
}

function picked(answer: unknown): readonly unknown[] {
  if (typeof answer === 'object' && answer !== null && 'verdict' in answer) return [answer.verdict]
  return Array.isArray(answer) ? answer : [answer]
}

/** How a question went, in one plain sentence; below ten learners counts only. */
function sentenceOf({ counts, statistics }: ItemRow, right: number, n: number): string {
  if (n === 0) return counts.pending > 0 ? 'All answers wait for a person.' : 'Nobody has answered it yet.'
  const base = `${right} of ${n} wholly right at the first try`
  const band = statistics?.facilityBand
  if (n < ENOUGH_LEARNERS || !band) return `${base}. Too few to say more.`
  return `${base}. ${percent(statistics.facility ?? 0)} of the points; a class like this one would get between ${percent(band[0])} and ${percent(band[1])}.`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
