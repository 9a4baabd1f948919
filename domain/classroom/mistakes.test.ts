import { expect, test } from 'vitest'
import { answerMatrix, type FirstTry } from './answer-matrix.ts'
import { misconceptionCounts, misheldIdeas, sureErrors } from './mistakes.ts'

const first = (learner: string, question: string, given: Partial<FirstTry> = {}): FirstTry => ({
  learner,
  question,
  answer: 'a',
  earned: 0,
  possible: 1,
  misconception: null,
  certainty: null,
  ...given,
})
const asked = (...ids: string[]) => ids.map(id => ({ id, lesson: 'l', possible: 1 }))

test('what stands before an answered question of the lesson was seen and left; what stands after was not reached', () => {
  const { learners } = answerMatrix(['ada'], asked('one', 'two', 'three'), [
    first('ada', 'two', { earned: 1 }),
  ])
  expect(Object.values(learners[0]?.cells ?? {}).map(cell => cell.kind)).toEqual([
    'not-reached',
    'answered',
    'blank',
  ])
  expect(learners[0]?.cells.one?.kind).toBe('blank')
  expect(learners[0]?.cells.three?.kind).toBe('not-reached')
})

test('a misconception counts a learner once, however often it shows', () => {
  const slip = { misconception: 'quota-is-tax' }
  const counts = misconceptionCounts([
    first('ada', 'one', slip),
    first('ada', 'two', slip),
    first('bo', 'one', slip),
    first('cy', 'one', { misconception: 'rare-means-scarce' }),
  ])
  expect(counts).toEqual([
    { id: 'quota-is-tax', learners: ['ada', 'bo'], questions: ['one', 'two'] },
    { id: 'rare-means-scarce', learners: ['cy'], questions: ['one'] },
  ])
})

test('fourteen of twenty stand before two of two', () => {
  const many = Array.from({ length: 20 }, (_, at) => first(`m${at}`, 'big', { earned: at < 14 ? 0 : 1 }))
  const few = [first('x', 'small'), first('y', 'small')]
  const ideas = misheldIdeas([...few, ...many], question => `idea-${question}`)
  expect(ideas.map(each => [each.idea, each.wrong, each.asked])).toEqual([
    ['idea-big', 14, 20],
    ['idea-small', 2, 2],
  ])
})

test('an idea that everybody has is not misheld, and an answer that waits for a person says nothing', () => {
  const tries = [first('ada', 'one', { earned: 1 }), first('bo', 'two', { earned: null })]
  expect(misheldIdeas(tries, question => question)).toEqual([])
})

test('only wrong and sure is a sure error', () => {
  const tries = [
    first('ada', 'one', { certainty: 3 }),
    first('bo', 'one', { certainty: 2 }),
    first('cy', 'one', { certainty: 3, earned: 1 }),
  ]
  expect(sureErrors(tries).map(each => each.learner)).toEqual(['ada'])
})
