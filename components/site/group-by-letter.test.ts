import { expect, test } from 'vitest'
import { groupByLetter } from './group-by-letter.ts'

const cases: [names: string[], groups: [string, string[]][]][] = [
  [
    ['tonne', 'Ore', 'oxide'],
    [
      ['O', ['Ore', 'oxide']],
      ['T', ['tonne']],
    ],
  ],
  [['Élan', 'east'], [['E', ['east', 'Élan']]]],
  [
    ['4f shell', 'alpha'],
    [
      ['#', ['4f shell']],
      ['A', ['alpha']],
    ],
  ],
  [[], []],
]

test.each(cases)('%j stand under their letters', (names, groups) => {
  expect(groupByLetter(names, name => name)).toEqual(groups)
})
