import { expect, test } from 'vitest'
import { groupHits } from './group-hits.ts'
import type { SearchEntry } from './search-entry.ts'
import { buildSearchIndex, readSearchIndex, search } from './search-index.ts'

const lesson = { href: '/learn/a/quotas', title: 'Quotas' }
const ENTRIES: SearchEntry[] = [
  { kind: 'source', href: '/sources#X', title: 'Announcement on rare earths', names: 'X · 2010', text: '' },
  { kind: 'lesson', ...lesson, names: '', text: 'Who may mine how much.' },
  {
    kind: 'lesson',
    href: '/learn/a/quotas#wan',
    title: 'Ten thousand tonnes',
    under: lesson,
    names: '',
    text: 'A quota is written in 万吨. It was 270,000 t in 2024.',
  },
  { kind: 'term', href: '/glossary#wan', title: 'ten-thousand tonnes', names: '万吨 · wàn dūn', text: '' },
  { kind: 'term', href: '/glossary#mouth', title: 'port', names: '口出', text: 'Not the other way round.' },
]
const index = readSearchIndex(JSON.stringify(buildSearchIndex(ENTRIES)))
const found = (query: string) => search(index, query).hits.map(({ entry }) => entry.href)

test.each([
  ['Chinese, whole or its first sign', ['万吨', '万'], '/glossary#wan'],
  ['pinyin without its accents', ['wan dun'], '/glossary#wan'],
  ['a figure with or without comma', ['270,000', '270000'], '/learn/a/quotas#wan'],
  [
    'the beginning of a word, another ending, a wrong letter',
    ['anno', 'announcements', 'anouncement'],
    '/sources#X',
  ],
  ['endings', ['announced'], '/sources#X'],
  ['little words left aside', ['the announcement of 2010'], '/sources#X'],
])('%s', (_, queries, href) => {
  for (const query of queries) expect(found(query), query).toContain(href)
})

test('signs are found in their order only', () => {
  expect(found('出口')).toEqual([])
})

test('all words together come before some of them, and it is said when only some are found', () => {
  expect(search(index, 'quota tonnes').partial).toBe(false)
  const some = search(index, 'quota announcement')
  expect(some.partial).toBe(true)
  expect(some.hits.length).toBeGreaterThan(1)
  expect(search(index, 'zzzz')).toEqual({ hits: [], partial: false })
})

test('a title counts for more than the text', () => {
  expect(found('tonnes')[0]).toMatch(/#wan$/)
})

test('kinds stand in their order, and a section under its lesson even where the lesson has no such word', () => {
  const groups = groupHits(search(index, '万吨').hits)
  expect(groups.map(({ kind }) => kind)).toEqual(['lesson', 'term'])
  expect(groups[0]?.lines).toMatchObject([
    { href: lesson.href, hit: undefined, sections: [{ entry: { title: 'Ten thousand tonnes' } }] },
  ])
})
