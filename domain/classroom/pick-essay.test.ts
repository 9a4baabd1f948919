import { expect, test } from 'vitest'
import { pickEssay } from './pick-essay.ts'

const ALL = [
  { id: 'c', learner: 'Anna', judgement: { earned: 1 } },
  { id: 'a', learner: 'Ben' },
  { id: 'b', learner: 'Cleo' },
]

test('begins with the first that waits, and goes round to the next one', () => {
  const { shown, next } = pickEssay(ALL, { answer: undefined, hidden: false })
  expect([shown?.learner, next?.learner]).toEqual(['Ben', 'Cleo'])
  expect(pickEssay(ALL, { answer: 'b', hidden: false }).next?.learner).toBe('Ben')
})

test('hidden names are numbers, in an order that tells nothing', () => {
  const { essays } = pickEssay(ALL, { answer: undefined, hidden: true })
  expect(essays.map(each => [each.id, each.learner])).toEqual([
    ['a', 'Answer 1'],
    ['b', 'Answer 2'],
    ['c', 'Answer 3'],
  ])
})

test('without answers nothing is shown', () => {
  expect(pickEssay([], { answer: 'a', hidden: false })).toEqual({ essays: [] })
})
