import { expect, test } from 'vitest'
import { numberSources } from './number-sources.ts'

const calls = [
  { by: 'Fact cerium', sources: ['B', 'A'] },
  { by: 'Cite A', sources: ['A'] },
  { by: 'Cite C', sources: ['C'] },
]

test('sources are numbered in the order of their first call', () => {
  expect(numberSources(calls).order).toEqual(['B', 'A', 'C'])
})

test('a part is in the margin only if it calls a source for the first time', () => {
  expect([...numberSources(calls).introducedBy]).toEqual(['Fact cerium', 'Cite C'])
})
