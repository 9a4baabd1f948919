import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ConcernedLearner, changeEffects, effectSentences, isWorthAsking } from './change-effects.ts'
import type { Result, ResultState } from './result.ts'

const result = (state: ResultState, given: Partial<Result> = {}): Result => ({
  state,
  answered: state === 'not-started' ? 0 : 2,
  questions: 2,
  bestEarned: 1,
  firstEarned: 1,
  possible: 2,
  finishedAt: state.startsWith('done') ? 5 : undefined,
  ...given,
})
const standing = (state: ResultState, dueAt = 10) => ({ result: result(state), dueAt })
const learner = (
  name: string,
  before: ConcernedLearner['before'],
  after: ConcernedLearner['after'],
  given: Partial<ConcernedLearner> = {},
): ConcernedLearner => ({ name, before, after, hasOwnDue: false, isCutOff: false, ...given })

describe('what a change says', () => {
  test('an earlier date and fewer recipients', () => {
    const effects = changeEffects([
      learner('Marie', standing('done'), standing('done-late', 4)),
      learner('Tom', standing('done'), standing('done-late', 4)),
      learner('Bo', standing('not-started'), standing('missing', 4)),
      learner('Ada', standing('in-progress'), undefined),
      learner('Cy', undefined, undefined),
      learner('Di', standing('done-late', 4), standing('done-late', 4)),
      learner('Flo', standing('missing', 20), standing('missing', 20), { hasOwnDue: true }),
    ])
    expect(effectSentences(effects)).toEqual([
      '5 learners have begun.',
      'Ada no longer has it. Answers already given stay in the record.',
      'Marie and Tom become late.',
      'Bo becomes overdue: the date is past.',
      'Flo keeps a due date of their own.',
      'For 1 nothing changes.',
    ])
    expect(isWorthAsking(effects)).toBe(true)
  })

  test('a later date gives time back', () => {
    const effects = changeEffects([
      learner('Marie', standing('done-late'), standing('done', 20)),
      learner('Bo', standing('missing'), standing('in-progress', 20)),
    ])
    expect(effectSentences(effects).slice(1)).toEqual([
      'Marie is no longer late.',
      'Bo is no longer overdue and can still hand in.',
    ])
  })

  test('more or fewer lessons', () => {
    const less = { ...standing('done'), result: result('done', { possible: 1 }) }
    const effects = changeEffects([
      learner('Marie', standing('done'), standing('in-progress')),
      learner('Bo', standing('in-progress'), standing('done')),
      learner('Cy', standing('done'), less),
    ])
    expect(effectSentences(effects).slice(1)).toEqual([
      'Marie had finished and has something to do again.',
      'Bo has finished then: all that is left is answered.',
      'Cy gets another score, from other questions.',
    ])
  })

  test('an open attempt that the new close ends', () => {
    const effects = changeEffects([
      learner('Tom', standing('in-progress'), standing('done', 4), { isCutOff: true }),
    ])
    expect(effectSentences(effects)[1]).toBe(
      'The open attempt of Tom is submitted at once, with what is answered.',
    )
  })

  test('before anybody has begun, another date in the future is not asked about', () => {
    const effects = changeEffects([
      learner('Tom', standing('not-started'), standing('not-started', 20)),
      learner('Ada', undefined, standing('not-started', 20)),
    ])
    expect(isWorthAsking(effects)).toBe(false)
    expect(effectSentences(effects)).toEqual([
      'Nobody has begun.',
      'Ada has it from now on.',
      'For 1 only the date changes.',
    ])
  })
})

describe('properties', () => {
  const STATES = [
    'not-started',
    'in-progress',
    'missing',
    'done',
    'done-late',
    'needs-grading',
    'excused',
  ] as const
  const standings = fc.option(
    fc
      .record({ state: fc.constantFrom(...STATES), dueAt: fc.integer({ min: 1, max: 3 }) })
      .map(each => standing(each.state, each.dueAt)),
    { nil: undefined },
  )
  const learners = fc
    .array(fc.tuple(standings, standings, fc.boolean(), fc.boolean()), { maxLength: 30 })
    .map(list =>
      list.map(([before, after, hasOwnDue, isCutOff], at) =>
        learner(`L${at}`, before, after, { hasOwnDue, isCutOff }),
      ),
    )

  test('everybody it was or will be for is named in exactly one group, and nobody else', () => {
    fc.assert(
      fc.property(learners, given => {
        const named = [...changeEffects(given).groups.values()].flat().sort()
        const concerned = given.filter(each => each.before || each.after).map(each => each.name)
        expect(named).toEqual(concerned.sort())
      }),
    )
  })

  test('a change that changes nothing says so of everybody', () => {
    fc.assert(
      fc.property(learners, given => {
        const same = given.map(each => ({ ...each, after: each.before, hasOwnDue: false, isCutOff: false }))
        expect([...changeEffects(same).groups.keys()].filter(each => each !== 'same')).toEqual([])
      }),
    )
  })
})
