import { expect, test } from 'vitest'
import { makeContent, makeLesson, makeQuestion, placed } from '#test/make-content.ts'
import { unitMissing } from './unit-missing.ts'

const output = { id: 'output', value: 12, unit: 't', label: 'output', asOf: '2024', sources: ['A'] }

function asking(fields: Record<string, unknown>) {
  const questions = [makeQuestion('q', { type: 'number', key: 12, facts: ['output'], ...fields })]
  return unitMissing(makeContent({ facts: [placed(output)], lessons: [makeLesson({ questions })] }))
}

test('a question keyed by a fact with a unit says the unit', () => {
  expect(asking({})).toMatchObject([{ message: expect.stringContaining('asks in no unit') }])
  expect(asking({ unit: 'kg' })).toHaveLength(1)
})

test('the unit of the fact passes, as canonical or as accepted', () => {
  expect(asking({ unit: 't' })).toEqual([])
  expect(asking({ unit: 'kt', units: { t: 0.001 } })).toEqual([])
})
