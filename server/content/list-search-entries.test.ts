import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { listSearchEntries } from '#server/content/list-search-entries.ts'
import { loadContent } from '#server/content/load-content.ts'
import { makeAskedContent } from '#test/make-asked-content.ts'

const FIXTURE = path.resolve(import.meta.dirname, '../../test/fixtures/content')

vi.mock('#server/content/load-content.ts', { spy: true })

test('lessons, sections, terms, ideas, data and sources are found where they stand, with their figures written out', async () => {
  const entries = await listSearchEntries(FIXTURE)
  expect(entries.map(({ kind, href }) => `${kind} ${href}`)).toEqual([
    'lesson /learn/metals/alike',
    'lesson /learn/metals/alike#where',
    'lesson /learn/metals/alike#why',
    'term /glossary#zinc',
    'term /glossary#alloy',
    'idea /learn/metals/alike',
    'data-set /data/series',
    'source /sources#B-TWO',
    'source /sources#A-ONE',
    'source /sources#UNUSED',
  ])
  const text = (href: string) => entries.find(each => each.href === href)?.text
  expect(text('/learn/metals/alike#where')).toBe(
    'Since 1990 the plant makes 12,000 t, as one paper says. A zinc ion is Zn2+.',
  )
  expect(text('/learn/metals/alike#why')).toMatch(/^All metals differ/)
  expect(text('/glossary#zinc')).toBe('One of two.')
})

test('nothing of a question is in it but the idea it asks about', async () => {
  vi.mocked(loadContent).mockReturnValue(makeAskedContent())
  const entries = await listSearchEntries()
  expect(entries.length).toBeGreaterThan(0)
  expect(JSON.stringify(entries).toLowerCase()).not.toContain('secret')
})
