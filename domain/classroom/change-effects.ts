import { namesText } from './names-text.ts'
import type { Result } from './result.ts'

/** How one learner stands in an assignment; undefined where it is not for them. */
type Standing = { readonly result: Result; readonly dueAt: number | undefined } | undefined

export type ConcernedLearner = {
  readonly name: string
  readonly before: Standing
  readonly after: Standing
  /** Has the learner a due date of their own, which the change leaves? */
  readonly hasOwnDue: boolean
  /** Does the change end an attempt that is open? */
  readonly isCutOff: boolean
}

const EFFECTS = [
  'loses',
  'gains',
  'cut-off',
  'becomes-late',
  'becomes-missing',
  'no-longer-late',
  'no-longer-missing',
  'has-more',
  'is-finished',
  'keeps-date',
  'other-late',
  'other-score',
  'other-date',
  'same',
] as const

/** What a change of an assignment does to one learner: the first of these that is true. */
export type Effect = (typeof EFFECTS)[number]

export type ChangeEffects = {
  /** How many learners have begun what it was before. */
  readonly begun: number
  /** Names by effect; everybody it was or will be for stands in exactly one group. */
  readonly groups: ReadonlyMap<Effect, readonly string[]>
}

/** What a change of an assignment does to the learners of a class; `learners` may hold some it concerns neither way. */
export function changeEffects(learners: readonly ConcernedLearner[]): ChangeEffects {
  const groups = new Map<Effect, string[]>()
  for (const each of learners) {
    const effect = effectOn(each)
    if (effect) groups.set(effect, [...(groups.get(effect) ?? []), each.name])
  }
  return { begun: learners.filter(each => hasBegun(each.before)).length, groups }
}

function hasBegun(standing: Standing): boolean {
  if (!standing) return false
  const { answered, finishedAt, state } = standing.result
  return answered > 0 || finishedAt !== undefined || state === 'in-progress'
}

function effectOn({ before, after, hasOwnDue, isCutOff }: ConcernedLearner): Effect | undefined {
  if (!before) return after ? 'gains' : undefined
  if (!after) return 'loses'
  if (isCutOff) return 'cut-off'
  const byState = effectOnState(before.result, after.result)
  if (byState) return byState
  if (before.result.late?.share !== after.result.late?.share) return 'other-late'
  if (
    before.result.bestEarned !== after.result.bestEarned ||
    before.result.possible !== after.result.possible
  )
    return 'other-score'
  if (before.dueAt !== after.dueAt) return 'other-date'
  return hasOwnDue ? 'keeps-date' : 'same'
}

function effectOnState(before: Result, after: Result): Effect | undefined {
  if (before.state !== after.state) {
    if (after.state === 'done-late') return 'becomes-late'
    if (after.state === 'missing') return 'becomes-missing'
    if (before.state === 'done-late' && after.finishedAt !== undefined) return 'no-longer-late'
    if (before.state === 'missing' && after.finishedAt === undefined) return 'no-longer-missing'
  }
  if (before.finishedAt !== undefined && after.finishedAt === undefined) return 'has-more'
  if (before.finishedAt === undefined && after.finishedAt !== undefined) return 'is-finished'
  return undefined
}

/** Effects that nobody has to be asked about. */
const HARMLESS: readonly Effect[] = ['gains', 'other-date', 'keeps-date', 'same']

/** Is there anything about a change that its teacher should read before it is made? */
export function isWorthAsking({ begun, groups }: ChangeEffects): boolean {
  return begun > 0 || EFFECTS.some(each => groups.has(each) && !HARMLESS.includes(each))
}

const SENTENCES: Readonly<Record<Effect, (who: string, isOne: boolean) => string>> = {
  loses: (who, isOne) =>
    `${who} no longer ${isOne ? 'has' : 'have'} it. Answers already given stay in the record.`,
  gains: (who, isOne) => `${who} ${isOne ? 'has' : 'have'} it from now on.`,
  'cut-off': (who, isOne) =>
    isOne
      ? `The open attempt of ${who} is submitted at once, with what is answered.`
      : `The open attempts of ${who} are submitted at once, with what is answered.`,
  'becomes-late': (who, isOne) => `${who} ${isOne ? 'becomes' : 'become'} late.`,
  'becomes-missing': (who, isOne) => `${who} ${isOne ? 'becomes' : 'become'} overdue: the date is past.`,
  'no-longer-late': (who, isOne) => `${who} ${isOne ? 'is' : 'are'} no longer late.`,
  'no-longer-missing': (who, isOne) =>
    `${who} ${isOne ? 'is' : 'are'} no longer overdue and can still hand in.`,
  'has-more': (who, isOne) => `${who} had finished and ${isOne ? 'has' : 'have'} something to do again.`,
  'is-finished': (who, isOne) =>
    `${who} ${isOne ? 'has' : 'have'} finished then: all that is left is answered.`,
  'keeps-date': (who, isOne) => `${who} ${isOne ? 'keeps a due date' : 'keep due dates'} of their own.`,
  'other-late': (who, isOne) => `${who} ${isOne ? 'gets' : 'get'} another score, by the rule for late work.`,
  'other-score': (who, isOne) => `${who} ${isOne ? 'gets' : 'get'} another score, from other questions.`,
  'other-date': who => `For ${who} only the date changes.`,
  same: who => `For ${who} nothing changes.`,
}

/** The same in plain sentences, as a teacher reads them; how many stay as they are comes last. */
export function effectSentences({ begun, groups }: ChangeEffects): string[] {
  const begunText =
    begun === 0 ? 'Nobody has begun.' : `${begun === 1 ? '1 learner has' : `${begun} learners have`} begun.`
  return [
    begunText,
    ...EFFECTS.flatMap(effect => {
      const names = groups.get(effect)
      if (!names) return []
      const who = effect === 'same' || effect === 'other-date' ? String(names.length) : namesText(names)
      return [SENTENCES[effect](who, names.length === 1)]
    }),
  ]
}
