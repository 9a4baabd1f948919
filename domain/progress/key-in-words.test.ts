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
    'what is sorted, each with its place',
    makeQuestion('q', {
      type: 'category',
      items: [
        { id: 'ore', text: 'An ore is dug.' },
        { id: 'oxide', text: 'An oxide is made.' },
      ],
      categories: [
        { id: 'mine', text: 'mine' },
        { id: 'plant', text: 'plant' },
      ],
      key: { ore: 'mine', oxide: 'plant' },
      reason: 'Ask where.',
    }),
    ['An ore is dug. → mine', 'An oxide is made. → plant'],
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
