import { expect, test } from 'vitest'
import { makeContent, makeLesson, makeQuestion } from '#test/make-content.ts'
import { distractorMisconception } from './distractor-misconception.ts'

function check(wrong: Record<string, unknown>) {
  const claim = makeQuestion('q', {
    type: 'claim',
    claim: 'It is so.',
    verdicts: [
      { id: 'wrong', text: 'Wrong', key: true },
      { id: 'right', text: 'Right', misconception: 'slip', reason: 'It is not.' },
    ],
    reasons: [
      { id: 'unit', text: 'The unit', key: true },
      { id: 'date', text: 'The date', reason: 'The date is right.', ...wrong },
    ],
  })
  return distractorMisconception(makeContent({ lessons: [makeLesson({ questions: [claim] })] }))
}

test('a wrong reason without a misconception is warned of', () => {
  expect(check({})).toMatchObject([
    { severity: 'warning', message: expect.stringContaining('date is wrong') },
  ])
})

test('a wrong reason with a misconception passes', () => {
  expect(check({ misconception: 'slip' })).toEqual([])
})
