import fc from 'fast-check'
import { QUESTION_TYPES, type QuestionType } from '#domain/assessment/question.ts'

/** Ten thousand in all. */
export const BAD_ANSWERS_EACH = Math.ceil(10_000 / QUESTION_TYPES.length)

const SHAPES: Record<QuestionType, 'text' | 'list' | 'object'> = {
  choice: 'text',
  choices: 'list',
  number: 'object',
  order: 'list',
  match: 'object',
  category: 'object',
  hotspot: 'text',
  text: 'text',
  claim: 'object',
  curve: 'list',
  state: 'text',
  essay: 'object',
}

function shapeOf(value: unknown): string {
  if (typeof value === 'string') return 'text'
  if (Array.isArray(value)) return 'list'
  return typeof value === 'object' && value !== null ? 'object' : 'other'
}

const stranger = fc.stringMatching(/^[a-z]{5}$/).map(text => `stranger-${text}`)
const text = fc.string({ minLength: 1 })
const place = fc.integer({ min: 2008, max: 2013 })

/** Of the right shape, but no answer to the question that `makeQuestion` makes. */
const MISFITS: Record<QuestionType, fc.Arbitrary<unknown>> = {
  choice: stranger,
  choices: fc.oneof(
    fc.constant([]),
    fc.constant(['la', 'la']),
    stranger.map(id => ['la', id]),
  ),
  number: fc.oneof(
    stranger.map(value => ({ value })),
    stranger.map(unit => ({ value: '5', unit })),
    fc.nat().map(n => ({ value: `${n} - ${n + 1}` })),
    fc.record({ value: fc.constantFrom(null, '', true, [], {}) }),
  ),
  order: fc.oneof(
    fc.subarray(['ore', 'oxide', 'metal', 'magnet'], { maxLength: 3 }),
    fc.constant(['ore', 'ore', 'metal', 'magnet']),
    stranger.map(id => ['ore', 'oxide', 'metal', id]),
  ),
  match: fc.oneof(
    stranger.map(id => ({ pr: 'green', nd: 'lilac', er: id })),
    stranger.map(id => ({ pr: 'green', nd: 'lilac', er: 'rose', [id]: 'rose' })),
    fc.constantFrom({}, { pr: 'green', nd: 'lilac' }, JSON.parse('{"__proto__": {"pr": "green"}}')),
  ),
  category: fc.oneof(
    stranger.map(id => ({ la: 'light', ce: 'light', dy: 'heavy', lu: id })),
    fc.constantFrom({}, { la: 'light' }, { la: 'light', ce: 'light', dy: 'heavy', lu: ['heavy'] }),
  ),
  hotspot: stranger,
  text: fc.oneof(fc.stringMatching(/^[\s.,!?-]{0,9}$/), fc.constant('long'.repeat(100))),
  claim: fc.oneof(
    stranger.map(verdict => ({ verdict, reason: 'old', source: 'press' })),
    fc.constantFrom(
      {},
      { verdict: 'true' },
      { verdict: 'true', reason: 'old' },
      { reason: 'old', source: 'press' },
    ),
  ),
  curve: fc.oneof(
    fc.array(fc.tuple(place, fc.integer({ min: 101 })), { minLength: 1 }),
    fc.array(fc.tuple(fc.integer({ max: 2007 }), fc.constant(5)), { minLength: 1 }),
    fc.uniqueArray(fc.tuple(fc.integer({ min: 2008, max: 2012 }), fc.nat(100)), {
      selector: each => each[0],
    }),
    fc.nat(100).map(y => [
      [2008, y],
      [2013, y],
      [2013, y],
    ]),
    fc.array(fc.tuple(place, text), { minLength: 1 }),
  ),
  state: fc.oneof(
    fc.constant(''),
    stranger,
    text.map(value => `= ${value}`),
  ),
  essay: fc.oneof(
    fc.stringMatching(/^\s{0,9}$/).map(each => ({ text: each })),
    fc.integer({ min: 4 }).map(points => ({ text: 'An essay.', selfScore: { evidence: points } })),
    stranger.map(id => ({ text: 'An essay.', selfScore: { [id]: 1 } })),
    text.map(each => ({ text: 'An essay.', selfScore: each })),
  ),
}

/** Values that are no answer to the question of this type that `makeQuestion` makes: of another shape, or misfits. */
export function badAnswer(type: QuestionType): fc.Arbitrary<unknown> {
  const wrongShape = fc.jsonValue({ maxDepth: 2 }).filter(value => shapeOf(value) !== SHAPES[type])
  return fc.oneof(wrongShape, MISFITS[type])
}

/** Answers to that question that can be scored, right or wrong. */
export function scorableAnswer(type: QuestionType): fc.Arbitrary<unknown> {
  const either = (...ids: string[]) => fc.constantFrom(...ids)
  const light = either('light', 'heavy')
  const colour = either('green', 'lilac', 'rose', 'blue')
  const heights = fc.array(fc.nat(100), { minLength: 6, maxLength: 6 })
  const answers: Record<QuestionType, fc.Arbitrary<unknown>> = {
    choice: either('la', 'nd', 'y', 'none'),
    choices: fc.subarray(['la', 'nd', 'dy', 'tb'], { minLength: 1 }),
    number: fc.record({ value: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }) }),
    order: fc.shuffledSubarray(['ore', 'oxide', 'metal', 'magnet'], { minLength: 4 }),
    match: fc.record({ pr: colour, nd: colour, er: colour }),
    category: fc.record({ la: light, ce: light, dy: light, lu: light }),
    hotspot: either('sc', 'y', 'la'),
    text: text,
    claim: fc.record({
      verdict: either('true', 'half', 'false'),
      reason: either('licence', 'old'),
      source: either('notice', 'press'),
    }),
    curve: heights.map(ys => ys.map((y, at) => [2008 + at, y])),
    state: fc
      .record({ e: fc.nat(300), s: fc.nat(300) })
      .map(({ e, s }) => `way=train&extraction=${e}&scrub=${s}`),
    essay: fc.record({ text, selfScore: fc.record({ evidence: fc.nat(3) }) }),
  }
  return answers[type]
}
