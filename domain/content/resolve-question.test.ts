import { expect, test } from 'vitest'
import type { Fact } from './fact.ts'
import { resolveQuestion } from './resolve-question.ts'

const output: Fact = { id: 'output', value: 12000, unit: 't', label: 'output', asOf: '2024', sources: ['A'] }
const registers = {
  lesson: 'm/a',
  facts: new Map([['output', output]]),
  dataSets: new Map(),
  articles: new Map(),
  sources: new Map(),
}

test('the id is made full, and facts are written into texts, keys and near values', () => {
  const written = {
    id: 'q',
    type: 'number',
    prompt: 'Not {fact:output}?',
    key: { fact: 'output' },
    near: [{ fact: 'output', reason: 'It is {fact:output}.' }, { value: { fact: 'output' } }, { value: 5 }],
  }
  const resolved = resolveQuestion(written, registers)
  expect(resolved.question).toEqual({
    id: 'm/a/q',
    type: 'number',
    prompt: 'Not 12,000\u00a0t?',
    key: 12000,
    near: [{ value: 12000, reason: 'It is 12,000\u00a0t.' }, { value: 12000 }, { value: 5 }],
  })
  expect(resolved.complaints).toEqual([])
})

test('a fact that does not exist is a complaint', () => {
  const { complaints } = resolveQuestion({ id: 'q', type: 'choice', prompt: '{fact:gone}' }, registers)
  expect(complaints).toEqual(['q uses the fact gone, which does not exist'])
})

test('a curve over a data set that does not exist is a complaint', () => {
  const written = { id: 'q', type: 'curve', data: { set: 'gone', x: 'year', y: 'tonnes' } }
  expect(resolveQuestion(written, registers).complaints).toHaveLength(1)
})

test('a match whose key has one pair is left as it is', () => {
  const written = { id: 'q', type: 'match', key: { fact: 'output' } }
  expect(resolveQuestion(written, registers).question).toMatchObject({ key: { fact: 'output' } })
})
