import { expect, test } from 'vitest'
import { schemaOrgCourse, schemaOrgLesson, schemaOrgModule, schemaOrgTerms } from './schema-org.ts'

const lesson = {
  id: 'metals/alike',
  title: 'Alike',
  summary: 'Why two metals are alike.',
  minutes: 8,
  objectives: [{ id: 'say-why', text: 'Say why.' }],
  questions: [],
  checkpoints: [],
  previous: undefined,
  next: undefined,
}
const module = { id: 'metals', title: 'Metals', summary: 'Two.', minutes: 8, lessons: [lesson] }
const course = { title: 'A course', summary: 'Short.', modules: [module] }

test('course, module and lesson name each other by the same addresses', () => {
  const whole = schemaOrgCourse(course)
  const part = schemaOrgModule(module)
  const own = schemaOrgLesson(lesson.id, { ...lesson, buildsOn: ['metals/first'] })
  expect(whole.hasPart).toMatchObject([{ '@id': part['@id'] }])
  expect(part).toMatchObject({ isPartOf: { '@id': whole['@id'] }, hasPart: [{ '@id': own['@id'] }] })
  expect(own).toMatchObject({
    isPartOf: { '@id': part['@id'] },
    educationalAlignment: [{ alignmentType: 'requires', targetUrl: '/learn/metals/first' }],
    teaches: ['Say why.'],
    timeRequired: 'PT8M',
  })
})

test('a term stands at its place in the glossary, with its other names', () => {
  const term = {
    id: 'wan',
    term: '万',
    also: ['wan'],
    definition: 'Ten thousand.',
    chinese: '万',
    sources: [],
  }
  expect(schemaOrgTerms([term]).hasDefinedTerm).toMatchObject([
    { '@type': 'DefinedTerm', '@id': '/glossary#wan', name: '万', alternateName: ['wan', '万'] },
  ])
})
