import { expect, test } from 'vitest'
import { makeChoice, makeContent, makeLesson, makePart, placed } from '#test/make-content.ts'
import { unknownSource } from './unknown-source.ts'

const known = placed({ id: 'KNOWN', title: 'A paper', kind: 'primary' as const })
const set = {
  id: 'set',
  title: 'Set',
  description: 'Rows.',
  columns: [{ name: 'source', meaning: 'Sources', unit: '', type: 'sources' as const }],
  licence: 'CC BY 4.0',
  sources: ['KNOWN'],
  asOf: '2024',
  caveats: [],
}

test('a source that is not in the register is named wherever it is cited', () => {
  const lesson = makeLesson({
    outline: { parts: [makePart('Cite', 'GONE', 12)] },
    questions: [makeChoice('q', { sources: ['GONE'] })],
  })
  const dataSets = [placed({ ...set, rows: [{ source: 'KNOWN;GONE' }] })]
  const found = unknownSource(makeContent({ sources: [known], lessons: [lesson], dataSets }))
  expect(found.map(({ message }) => message.split(' names ')[0])).toEqual([
    'm/a/q',
    '<Cite>',
    'the data set set',
  ])
})

test('known sources pass', () => {
  const lesson = makeLesson({ outline: { parts: [makePart('Cite', 'KNOWN')] } })
  const dataSets = [placed({ ...set, rows: [{ source: 'KNOWN' }, { source: null }] })]
  expect(unknownSource(makeContent({ sources: [known], lessons: [lesson], dataSets }))).toEqual([])
})
