import { expect, test } from 'vitest'
import { makeContent, placed } from '#test/make-content.ts'
import { duplicateId } from './duplicate-id.ts'

const zinc = { id: 'zinc', term: 'zinc', also: [], definition: 'A metal.', sources: [] }

test('an id used twice in a register is named with both places', () => {
  const found = duplicateId(makeContent({ terms: [placed(zinc, 3), placed(zinc, 7)] }))
  expect(found).toMatchObject([
    { line: 7, severity: 'error', message: expect.stringContaining('test.yaml:3') },
  ])
})

test('the same id in two registers is fine', () => {
  const idea = { id: 'zinc', title: 'Zinc', objective: 'm/a/aim', confusableWith: [] }
  expect(duplicateId(makeContent({ terms: [placed(zinc)], ideas: [placed(idea)] }))).toEqual([])
})
