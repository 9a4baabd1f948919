import { expect, test } from 'vitest'
import type { z } from 'zod'
import { question } from '#domain/assessment/question.ts'
import { fact } from './fact.ts'
import { issueSentence } from './issue-sentence.ts'

const good = { id: 'f', value: 1, unit: 't', label: 'one', asOf: 2024, source: 'A' }

function sentences(schema: z.ZodType, read: unknown): string[] {
  return schema.safeParse(read).error?.issues.map(issue => issueSentence(issue, read)) ?? []
}

test.each([
  [{ ...good, label: undefined }, 'label is missing'],
  [{ ...good, units: 't' }, 'units is not a field of the entry'],
  [{ ...good, id: 'F 1' }, 'id: read "F 1", expected an id in kebab-case, such as rare-means-scarce'],
  [{ ...good, asOf: 'lately' }, 'asOf: read "lately", expected a year, month or day, such as 2026-06'],
  [{ ...good, range: [2, 1] }, 'range: read [2,1], a range runs from the smaller to the larger number'],
])('a fact %j: %s', (read, sentence) => {
  expect(sentences(fact, read)).toEqual([sentence])
})

test('an unknown type of question is named', () => {
  expect(sentences(question, { type: 'guess' })).toEqual(['type "guess" is not a question type'])
})
