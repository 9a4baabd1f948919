import { expect, test } from 'vitest'
import { makeQuestion } from '#test/make-question.ts'
import { blindGuess } from './blind-guess.ts'
import type { QuestionType } from './question.ts'
import { scoreResponse } from './score-response.ts'

test.each<[QuestionType, number]>([
  ['choice', 1 / 4],
  ['match', 1 / 4],
  ['category', 1 / 2],
  ['hotspot', 1 / 3],
  ['claim', 1 / 6 + 1 / 8 + 1 / 8],
  ['number', 0],
  ['essay', 0],
])('%s: %d', (type, fraction) => {
  expect(blindGuess(makeQuestion(type))).toBeCloseTo(fraction)
})

function meanScore(type: QuestionType, answers: string[][]): number {
  const question = makeQuestion(type)
  const earned = answers.map(answer => {
    const outcome = scoreResponse(question, answer)
    return outcome.kind === 'scored' ? outcome.earned / outcome.possible : Number.NaN
  })
  return earned.reduce((sum, each) => sum + each, 0) / earned.length
}

function orders(ids: string[]): string[][] {
  if (ids.length === 0) return [[]]
  return ids.flatMap(first => orders(ids.filter(id => id !== first)).map(rest => [first, ...rest]))
}

function subsets([first, ...rest]: string[]): string[][] {
  if (first === undefined) return [[]]
  return subsets(rest).flatMap(set => [set, [first, ...set]])
}

test('order: the mean over every order there is', () => {
  const all = orders(['ore', 'oxide', 'metal', 'magnet'])
  expect(blindGuess(makeQuestion('order'))).toBeCloseTo(meanScore('order', all), 12)
})

test('choices: the mean over every set that can be ticked, less than a choice of four', () => {
  const all = subsets(['la', 'nd', 'dy', 'tb']).filter(set => set.length > 0)
  const blind = blindGuess(makeQuestion('choices'))
  expect(blind).toBeCloseTo(meanScore('choices', all), 12)
  expect(blind).toBeLessThan(1 / 4)
})
