import { expect, test } from 'vitest'
import { makeContent, placed } from '#test/make-content.ts'
import type { Article } from '../article.ts'
import { spansOf } from '../spans-of.ts'
import { articleClaims } from './article-claims.ts'

const text: Article = {
  id: 'news',
  title: 'News',
  publisher: 'Paper',
  date: '2024',
  source: 'KNOWN',
  note: 'Retold.',
  claims: 'set',
  habits: [{ id: 'size', text: 'Check the size.' }],
  paragraphs: ['[C01|All is well], and [C02|it is large].'],
  steps: [],
}
const set = {
  id: 'set',
  title: 'Set',
  description: 'Rows.',
  columns: [],
  licence: 'CC BY 4.0',
  sources: ['KNOWN'],
  asOf: '2024',
  caveats: [],
  rows: [
    { id: 'C01', habit: 'size' },
    { id: 'C02', habit: 'size' },
  ],
}
const sources = [placed({ id: 'KNOWN', title: 'A paper', kind: 'primary' as const })]
const found = (change: Partial<Article>, rows = set.rows) =>
  articleClaims(
    makeContent({
      articles: [placed({ ...text, ...change })],
      dataSets: [placed({ ...set, rows })],
      sources,
    }),
  )

test('an article whose claims are all marked once passes', () => {
  expect(found({})).toEqual([])
})

test('a claim that is unmarked, marked twice or in no row is named', () => {
  const paragraphs = ['[C01|All is well]. [C01|Quite.] [C09|It is not.]']
  expect(found({ paragraphs }).map(({ message }) => message)).toEqual([
    'news: C09 is no row of set',
    'news: the claim C02 is not marked in the text',
    'news: C01 is marked twice',
  ])
})

test('an unknown habit, source, data set or limit is named', () => {
  const rows = [...set.rows.slice(0, 1), { id: 'C02', habit: 'guess' }]
  expect(found({ source: 'GONE' }, rows)).toHaveLength(2)
  expect(found({ claims: 'gone' })).toHaveLength(1)
  const sizes = {
    title: 'S',
    unit: 't',
    written: [{ label: 'a', value: 1, claim: 'C01' }],
    known: [{ label: 'b', value: 2, source: 'KNOWN' }],
    limit: 'c',
    explanation: 'E.',
  }
  expect(found({ sizes })).toMatchObject([{ message: 'news: the limit "c" is none of the known sizes' }])
})

test('a paragraph falls into its claims and the words between', () => {
  expect(spansOf('So [C01|a], b.')).toEqual([
    { claim: null, text: 'So ' },
    { claim: 'C01', text: 'a' },
    { claim: null, text: ', b.' },
  ])
})
