import { expect, test } from 'vitest'
import { makeContent, makeGuide } from '#test/make-content.ts'
import { guidePeriod } from './guide-period.ts'

test('phases that fill the period pass', () => {
  const guide = makeGuide([
    ['Guess', '10'],
    ['Work', '35'],
  ])
  expect(guidePeriod(makeContent({ guides: [guide] }))).toEqual([])
})

test.each([
  ['too short', [['Guess', '10']], 'take 10 minutes'],
  [
    'no minutes',
    [
      ['Guess', 'ten'],
      ['Work', '45'],
    ],
    'no whole minutes',
  ],
  [
    'one title twice',
    [
      ['Work', '20'],
      ['Work', '25'],
    ],
    'no title of its own',
  ],
] as const)('%s is an error', (_, phases, message) => {
  const problems = guidePeriod(makeContent({ guides: [makeGuide(phases)] }))
  expect(problems).toMatchObject([{ severity: 'error', message: expect.stringContaining(message) }])
})

test('a module with lessons but without a guide is warned of, and a guide without a module is an error', () => {
  const guide = makeGuide([['Work', '45']], 'other')
  expect(guidePeriod(makeContent({ guides: [guide] })).map(({ severity }) => severity)).toEqual([
    'error',
    'warning',
  ])
})
