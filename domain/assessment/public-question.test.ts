import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeQuestion } from '#test/make-question.ts'
import { type PublicQuestion, type PublicQuestionOf, toPublicQuestion } from './public-question.ts'
import { QUESTION_TYPES, type QuestionType } from './question.ts'

type Shown<Type extends QuestionType> = Omit<PublicQuestionOf<Type>, 'id' | 'points' | 'hintCount'>

/** All that a learner gets beside id, points and number of hints, shuffled by the seed `one`. */
const SHOWN: { [Type in QuestionType]: Shown<Type> } = {
  choice: {
    type: 'choice',
    prompt: 'Which element names the strongest magnets?',
    options: [
      { id: 'y', text: 'Yttrium' },
      { id: 'nd', text: 'Neodymium' },
      { id: 'la', text: 'Lanthanum' },
      { id: 'none', text: 'None of these' },
    ],
  },
  choices: {
    type: 'choices',
    prompt: 'Which are light?',
    options: [
      { id: 'dy', text: 'Dysprosium' },
      { id: 'tb', text: 'Terbium' },
      { id: 'la', text: 'Lanthanum' },
      { id: 'nd', text: 'Neodymium' },
    ],
  },
  number: {
    type: 'number',
    prompt: 'How many tonnes?',
    unit: 't',
    units: { 'metric tonnes': 1, hundredweight: 0.05 },
  },
  order: {
    type: 'order',
    prompt: 'Put the steps in order.',
    items: [
      { id: 'magnet', text: 'Magnet' },
      { id: 'oxide', text: 'Oxide' },
      { id: 'metal', text: 'Metal' },
      { id: 'ore', text: 'Ore' },
    ],
  },
  match: {
    type: 'match',
    prompt: 'Which colour has the ion?',
    left: [
      { id: 'pr', text: 'Praseodymium' },
      { id: 'nd', text: 'Neodymium' },
      { id: 'er', text: 'Erbium' },
    ],
    right: [
      { id: 'green', text: 'Green' },
      { id: 'lilac', text: 'Lilac' },
      { id: 'rose', text: 'Rose' },
      { id: 'blue', text: 'Blue' },
    ],
  },
  category: {
    type: 'category',
    prompt: 'Light or heavy?',
    items: [
      { id: 'dy', text: 'Dysprosium' },
      { id: 'ce', text: 'Cerium' },
      { id: 'lu', text: 'Lutetium' },
      { id: 'la', text: 'Lanthanum' },
    ],
    categories: [
      { id: 'light', text: 'Light' },
      { id: 'heavy', text: 'Heavy' },
    ],
  },
  hotspot: {
    type: 'hotspot',
    prompt: 'Where is yttrium?',
    picture: 'element-table',
    state: 'view=symbols',
    targets: [
      { id: 'sc', text: 'Scandium' },
      { id: 'y', text: 'Yttrium' },
      { id: 'la', text: 'Lanthanum' },
    ],
  },
  text: { type: 'text', prompt: 'What is separated by solvent extraction called before it is a metal?' },
  claim: {
    type: 'claim',
    prompt: 'Judge the claim.',
    claim: 'China banned all exports of rare earths.',
    verdicts: [
      { id: 'true', text: 'True' },
      { id: 'half', text: 'Half true' },
      { id: 'false', text: 'False' },
    ],
    reasons: [
      { id: 'old', text: 'It was long ago.' },
      { id: 'licence', text: 'A licence is no ban.' },
    ],
    deciding: [
      { id: 'notice', text: 'The notice itself' },
      { id: 'press', text: 'A newspaper' },
    ],
  },
  curve: {
    type: 'curve',
    prompt: 'Draw the price.',
    x: { from: 2008, to: 2013, unit: '', label: 'Year' },
    y: { from: 0, to: 100, unit: 'US$/kg', label: 'Price' },
    xs: [2008, 2009, 2010, 2011, 2012, 2013],
    given: [],
  },
  state: {
    type: 'state',
    prompt: 'Reach 99.9 % purity.',
    diagram: 'separation-cascade',
    initial: 'way=train&extraction=12&scrub=12',
    conditions: [{ output: 'purity', atLeast: 99.9 }],
  },
  essay: {
    type: 'essay',
    prompt: 'Why is processing the bottleneck?',
    rubric: [
      { id: 'claim', text: 'Says what the bottleneck is', points: 1, levels: [] },
      { id: 'evidence', text: 'Gives evidence', points: 3, levels: ['none', 'some', 'two sources', 'three'] },
    ],
  },
}

test.each(QUESTION_TYPES)('%s shows a learner exactly this', type => {
  const shown = toPublicQuestion(makeQuestion(type), 'one')
  expect(shown).toEqual({ id: `quotas/two-instruments/${type}`, points: 4, hintCount: 1, ...SHOWN[type] })
})

test.each(QUESTION_TYPES)('%s keeps reasons, misconceptions, hints, explanation and sources back', type => {
  expect(JSON.stringify(makeQuestion(type))).toMatch(/secret/i)
  expect(JSON.stringify(toPublicQuestion(makeQuestion(type), 'one'))).not.toMatch(
    /secret|USGS|"key"|swaps|near/i,
  )
})

test('an order is never shown in the right order, whatever the seed', () => {
  const items = [
    { id: 'ore', text: 'Ore' },
    { id: 'oxide', text: 'Oxide' },
    { id: 'metal', text: 'Metal' },
  ]
  const question = makeQuestion('order', { items })
  fc.assert(
    fc.property(fc.string(), seed => {
      const shown = toPublicQuestion(question, seed)
      expect(idsOf(shown)).not.toEqual(['ore', 'oxide', 'metal'])
      expect(idsOf(shown).sort()).toEqual(['metal', 'ore', 'oxide'])
    }),
  )
})

test('a fixed option stays last while the others move', () => {
  const orders = Array.from({ length: 40 }, (_, at) =>
    idsOf(toPublicQuestion(makeQuestion('choice'), `${at}`)),
  )
  expect(orders.every(ids => ids.at(-1) === 'none')).toBe(true)
  expect(new Set(orders.map(ids => ids.join())).size).toBe(6)
})

function idsOf(shown: PublicQuestion): string[] {
  if (shown.type === 'order') return shown.items.map(each => each.id)
  return shown.type === 'choice' ? shown.options.map(each => each.id) : []
}
