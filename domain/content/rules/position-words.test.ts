import { expect, test } from 'vitest'
import { makeChoice, makeContent, makeLesson } from '#test/make-content.ts'
import { positionWords } from './position-words.ts'

function check(text: string, fixed: string[] = []) {
  const options = [
    { id: 'a', text: 'Zinc', key: true },
    { id: 'b', text, misconception: 'slip', reason: 'It tempts.' },
  ]
  const questions = [makeChoice('q', { options, fixed })]
  return positionWords(makeContent({ lessons: [makeLesson({ questions })] }))
}

test.each([
  'All of the above',
  'None of the above.',
  'Both of the above',
  'Answer A and zinc',
  'The first option',
])('"%s" speaks of places that shuffling changes', text => {
  expect(check(text)).toHaveLength(1)
})

test('an option that stays in place may speak of the others', () => {
  expect(check('None of the above', ['b'])).toEqual([])
})

test('ordinary words pass', () => {
  expect(check('All of the ore lies above the granite')).toEqual([])
})
