import { expect, test } from 'vitest'
import { makeQuestion } from '#test/make-question.ts'
import { spokenParts, spokenPrompt } from './spoken-question.ts'

test('a claim is read out with the question about it', () => {
  expect(spokenPrompt(makeQuestion('claim'))).toBe(
    'Judge the claim. “China banned all exports of rare earths.”',
  )
  expect(spokenPrompt(makeQuestion('choice'))).toBe(makeQuestion('choice').prompt)
})

test('what is to be sorted stands on the wall with where it may go, and never where it belongs', () => {
  const parts = spokenParts(makeQuestion('category'))
  expect(parts.slice(0, 4).sort()).toEqual(['Cerium', 'Dysprosium', 'Lanthanum', 'Lutetium'])
  expect(parts[4]).toMatch(/^Into: (Light, Heavy|Heavy, Light)$/)
  expect(spokenParts(makeQuestion('order'))).not.toEqual(['Ore', 'Oxide', 'Metal', 'Magnet'])
  expect(spokenParts(makeQuestion('choice'))).toEqual([])
})
