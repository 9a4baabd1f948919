import { expect, test } from 'vitest'
import { makeChoice, makeQuestion } from '#test/make-content.ts'
import { keyInWords } from './key-in-words.ts'

test.each([
  ['a choice by its text', makeChoice('q'), ['Right']],
  [
    'a number with its unit',
    makeQuestion('q', { type: 'number', key: 12000, unit: 't', tolerance: { absolute: 0 } }),
    ['12,000\u00a0t'],
  ],
  [
    'a text with all that is accepted',
    makeQuestion('q', { type: 'text', accepted: ['swarf', 'new scrap'] }),
    ['swarf / new scrap'],
  ],
  [
    'the state of a diagram by its conditions, not by its address',
    makeQuestion('q', {
      type: 'state',
      diagram: 'separation-cascade',
      initial: 'with=p507&way=train',
      key: 'with=p507&way=train&extraction=32&scrub=33',
      conditions: [{ output: 'purity', atLeast: 99.9, text: 'purity, %' }],
      reason: 'Add boxes.',
    }),
    ['purity, %, at least 99.9'],
  ],
])('%s', (_, { value }, words) => {
  expect(keyInWords(value)).toEqual(words)
})
