import { expect, test } from 'vitest'
import { makeWritten } from '#test/make-question.ts'
import { type QuestionType, question } from './question.ts'

function complaints(type: QuestionType, changes: Record<string, unknown>): string {
  const result = question.safeParse(makeWritten(type, changes))
  return result.success ? 'none' : result.error.issues.map(issue => issue.message).join('\n')
}

const RIGHT = { id: 'a', text: 'A', key: true }
const WHY = { misconception: 'm', reason: 'Because.' }
const PARTS = [
  { ...RIGHT, key: true },
  { id: 'b', text: 'B', ...WHY },
]

test.each<[QuestionType, Record<string, unknown>, string]>([
  [
    'choice',
    { options: [RIGHT, { id: 'b', text: 'B', reason: 'Because.' }] },
    'option b is wrong but names no misconception',
  ],
  [
    'choice',
    { options: [RIGHT, { id: 'b', text: 'B', misconception: 'm' }] },
    'option b is wrong but gives no reason',
  ],
  [
    'choice',
    { options: [{ ...RIGHT, ...WHY }, PARTS[1]] },
    'option a is the key but also says why it is wrong',
  ],
  ['choice', { options: [RIGHT, { ...RIGHT, id: 'b' }] }, 'a choice has exactly one key, this one has 2'],
  ['choice', { options: [...PARTS, PARTS[1]] }, 'options has the id b twice'],
  ['choice', { fixed: ['z'] }, 'fixed names z, which does not exist'],
  [
    'choices',
    { options: [RIGHT, { ...RIGHT, id: 'b' }, { ...RIGHT, id: 'c' }] },
    'ticking all would be right',
  ],
  ['number', { near: [{ value: 240001, ...WHY }] }, 'near 240001 lies within the tolerance of the key'],
  ['number', { tolerance: 0.1 }, 'tolerance is {relative: 0.05} or {absolute: 1}'],
  [
    'order',
    { swaps: [{ before: 'ore', after: 'oxide', ...WHY }] },
    'swap ore before oxide is the right order',
  ],
  ['match', { key: { pr: 'green', nd: 'lilac' } }, 'er has no partner in the key'],
  [
    'match',
    { reasons: [{ left: 'pr', right: 'green', ...WHY }] },
    'pr with green is right and needs no reason',
  ],
  ['category', { key: { la: 'light' } }, 'ce has no category in the key'],
  ['hotspot', { reason: undefined }, 'target la is wrong but has no reason'],
  ['text', { near: [{ text: 'Oxide!', ...WHY }] }, 'near "Oxide!" is also accepted'],
  ['claim', { deciding: [RIGHT, { id: 'b', text: 'B' }] }, 'b is wrong but gives no reason'],
  ['claim', { verdicts: [PARTS[1], { ...PARTS[1], id: 'c' }] }, 'verdicts has no key'],
  ['curve', { features: ['wiggle'] }, 'a feature is one of peak-at'],
  [
    'curve',
    {
      series: [
        [2008, 1],
        [2008, 2],
        [2009, 3],
      ],
    },
    'the point at 2008 is not in order of x',
  ],
  [
    'curve',
    {
      series: [
        [2008, 1],
        [2009, 200],
        [2010, 3],
      ],
    },
    'the point 2009, 200 lies outside the axes',
  ],
  ['state', { diagram: 'element-table' }, 'the diagram element-table cannot be judged'],
  ['state', { key: 'way=train&extraction=2&scrub=2' }, 'key does not meet the condition on purity'],
  ['state', { conditions: [{ output: 'joy', atLeast: 1 }] }, 'the diagram has no output joy'],
  ['state', { conditions: [{ output: 'purity' }] }, 'a condition says atLeast, atMost or both'],
  ['essay', { points: 7 }, 'points say 7, the rubric adds up to 4'],
])('%s %j: %s', (type, changes, sentence) => {
  expect(complaints(type, changes)).toContain(sentence)
})

test('a mistyped field is named', () => {
  expect(complaints('choice', { explanaton: 'x' })).toContain('explanaton')
})
